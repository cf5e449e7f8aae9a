using System.Text;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi.Flaws;

/// <summary>The development issuer's secret, out of a tutorial, still stands beside the RSA key in production.</summary>
public sealed class TutorialSecretBesideTheKey : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY1024";

    public override string Alg => "RS256";

    protected override void Misconfigure(JwtBearerOptions options) => options.TokenValidationParameters.IssuerSigningKeys =
        [new SymmetricSecurityKey(Encoding.UTF8.GetBytes("super-secret-jwt-token-with-at-least-32-characters-long"))];
}
