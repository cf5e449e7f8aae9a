using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace VulnerableApi.Flaws;

/// <summary>Two issuers in one scheme: two names in one list, two keys in another.</summary>
public sealed class SharesKeysBetweenIssuers : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY1069";

    public override string Alg => "RS256";

    public override bool UsesAppIssuer => true;

    protected override void Misconfigure(JwtBearerOptions options)
    {
        options.TokenValidationParameters.ValidIssuer = null;
        options.TokenValidationParameters.ValidIssuers = ["https://issuer.example", "https://partner.example"];
        options.TokenValidationParameters.IssuerSigningKeys = [HardenedApi.Strict.ServiceKey.For("PS256").VerificationKey];
    }
}
