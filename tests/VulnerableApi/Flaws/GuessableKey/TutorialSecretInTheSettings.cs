using System.Text;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi.Flaws;

/// <summary>"JWT:Secret" came with a .NET tutorial and is still accepted, so that nobody has to log in again.</summary>
public sealed class TutorialSecretInTheSettings : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY1024";

    protected override void Misconfigure(JwtBearerOptions options) => options.TokenValidationParameters.IssuerSigningKeys =
        [new SymmetricSecurityKey(Encoding.UTF8.GetBytes("JWTAuthenticationHIGHsecuredPasswordVVVp1OH7Xzyr"))];
}
