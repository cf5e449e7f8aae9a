using System.Text;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi.Flaws;

/// <summary>
/// The PEM went into <c>new SymmetricSecurityKey(..)</c> first; when that did not work, the RSA key was added beside it.
/// </summary>
public sealed class PemRegisteredAsSecret : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY1033";

    public override string Alg => "RS256";

    protected override void Misconfigure(JwtBearerOptions options) =>
        options.TokenValidationParameters.IssuerSigningKeys = [new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Key.PublicPem))];
}
