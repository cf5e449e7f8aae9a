using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace VulnerableApi.Flaws;

/// <summary>The default of the stock handler: every type is fine.</summary>
public sealed class ValidTypesUnset : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY2122";

    protected override void Misconfigure(JwtBearerOptions options) =>
        options.TokenValidationParameters.ValidTypes = null;
}
