using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Keys.Reading;

/// <summary>
/// Reads a key as Microsoft.IdentityModel holds it. A <see cref="JsonWebKey"/> in the app's own configuration is not published:
/// its private members are in place there.
/// </summary>
internal static class SecurityKeyReader
{
    public static KeysRead Read(SecurityKey key, string origin) => key switch
    {
        SymmetricSecurityKey symmetric => KeysRead.Of(origin, new KeyMaterial.Symmetric(symmetric.Key)),
        RsaSecurityKey { Rsa: { } rsa } => AsymmetricAlgorithmReader.Read(rsa, origin),
        RsaSecurityKey withParameters => AsymmetricAlgorithmReader.Rsa(withParameters.Parameters, origin),
        ECDsaSecurityKey { ECDsa: { } ecdsa } => AsymmetricAlgorithmReader.Read(ecdsa, origin),
        X509SecurityKey { Certificate: { } certificate } => CertificateReader.Read(certificate, origin),
        JsonWebKey jwk => ReadJwk(jwk, origin),
        _ => KeysRead.Unknown(origin, $"a key of type {key.GetType().Name}: give the RSA, ECDsa or certificate behind it"),
    };

    private static KeysRead ReadJwk(JsonWebKey jwk, string origin)
    {
        var members = new JwkMembers(origin, name => name switch
        {
            "kty" => jwk.Kty,
            "n" => jwk.N,
            "e" => jwk.E,
            "crv" => jwk.Crv,
            "x" => jwk.X,
            "y" => jwk.Y,
            "k" => jwk.K,
            _ => null,
        });
        using var chain = JsonSerializer.SerializeToDocument(new { x5c = jwk.X5c });
        var certificates = CertificateChain.Of(chain.RootElement, origin);
        if (certificates.Count > 0 && string.IsNullOrEmpty(jwk.N) && string.IsNullOrEmpty(jwk.X))
        {
            // How JsonWebKeyConverter.ConvertFromX509SecurityKey makes them: the numbers are in the certificate only.
            return CertificateReader.Read(certificates[0], origin);
        }

        var (material, reason) = JsonWebKeyReader.Material(members, origin);
        return material is null
            ? KeysRead.Unknown(origin, reason!)
            : KeysRead.Of(new KeyUnderTest(origin, material)
            {
                Algorithm = string.IsNullOrEmpty(jwk.Alg) ? null : jwk.Alg,
                Certificate = certificates.Count == 0 ? null : certificates[0],
            });
    }
}
