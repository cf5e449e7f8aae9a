using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace VulnerableApi.Flaws;

/// <summary>Tokens that live for five minutes, and the default skew of five more.</summary>
public sealed class ClockSkewLeftAtFiveMinutes : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY2113";

    protected override void Misconfigure(JwtBearerOptions options) =>
        options.TokenValidationParameters.ClockSkew = TimeSpan.FromMinutes(5);
}
