using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace VulnerableApi.Flaws;

/// <summary><c>ValidateIssuer = false</c>, from the sample that runs without an issuer.</summary>
public sealed class ValidateIssuerFalse : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY2118";

    protected override void Misconfigure(JwtBearerOptions options) =>
        options.TokenValidationParameters.ValidateIssuer = false;
}
