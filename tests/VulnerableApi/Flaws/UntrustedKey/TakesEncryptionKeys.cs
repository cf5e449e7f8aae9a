using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace VulnerableApi.Flaws;

/// <summary>A key resolver that hands out every RSA key of the JWKS, whatever it is published for.</summary>
public sealed class TakesEncryptionKeys : PublishedKeysFlaw
{
    public override string FallsTo => "CRY1055";

    protected override void MisuseKeys(JwtBearerOptions options) =>
        options.TokenValidationParameters.IssuerSigningKeyResolverUsingConfiguration = (_, _, kid, _, configuration) =>
            ((OpenIdConnectConfiguration)configuration).JsonWebKeySet.Keys.Where(key => key.Kty == "RSA" && key.Kid == kid);
}
