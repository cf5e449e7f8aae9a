using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi.Flaws;

/// <summary>An <c>IssuerValidator</c> for the versions 1 and 2 of the issuer: both contain its host name.</summary>
public sealed class IssuerValidatorByContains : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY2218";

    protected override void Misconfigure(JwtBearerOptions options) =>
        options.TokenValidationParameters.IssuerValidator = (issuer, _, parameters) =>
            issuer.Contains(new Uri(parameters.ValidIssuer).Host, StringComparison.OrdinalIgnoreCase)
                ? issuer
                : throw new SecurityTokenInvalidIssuerException { InvalidIssuer = issuer };
}
