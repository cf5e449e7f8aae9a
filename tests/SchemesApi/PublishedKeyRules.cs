using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace SchemesApi;

/// <summary>What a published key has to say about itself before it may verify a signature (RFC 7517 4).</summary>
public static class PublishedKeyRules
{
    public static bool Allow(SecurityKey key, SecurityToken token, TokenValidationParameters parameters, BaseConfiguration configuration) =>
        ((OpenIdConnectConfiguration)configuration).JsonWebKeySet.Keys.Where(jwk => jwk.Kid == key.KeyId).ToList() is [var only]
        && only.Use is null or "sig"
        && (only.KeyOps.Count == 0 || only.KeyOps.Contains("verify"))
        && only.Alg is null or "RS256"
        && only.X5c.All(IsInItsTime);

    private static bool IsInItsTime(string certificate)
    {
        using var x509 = X509CertificateLoader.LoadCertificate(Convert.FromBase64String(certificate));
        return x509.NotBefore <= DateTime.Now && DateTime.Now < x509.NotAfter;
    }
}
