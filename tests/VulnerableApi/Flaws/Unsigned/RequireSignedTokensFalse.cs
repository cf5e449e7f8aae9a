using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace VulnerableApi.Flaws;

/// <summary>Switched off to get a development token through, and left off.</summary>
public sealed class RequireSignedTokensFalse : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY1001";

    protected override void Misconfigure(JwtBearerOptions options) => options.TokenValidationParameters.RequireSignedTokens = false;
}
