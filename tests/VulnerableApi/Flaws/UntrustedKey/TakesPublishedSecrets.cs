using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace VulnerableApi.Flaws;

/// <summary><c>JsonWebKeySet.Keys</c> instead of <c>GetSigningKeys()</c>: keys of every type, symmetric ones included.</summary>
public sealed class TakesPublishedSecrets : PublishedKeysFlaw
{
    public override string FallsTo => "CRY1056";

    protected override void MisuseKeys(JwtBearerOptions options) =>
        options.TokenValidationParameters.IssuerSigningKeyResolverUsingConfiguration = (_, _, _, _, configuration) =>
            ((OpenIdConnectConfiguration)configuration).JsonWebKeySet.Keys;
}
