using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

namespace CryptoAssert.Keys.Reading;

/// <summary>Reads one JWK (RFC 7517 4, RFC 7518 6).</summary>
internal static class JsonWebKeyReader
{
    /// <param name="jwk">The key.</param>
    /// <param name="origin">Where it was found.</param>
    /// <param name="published">Others can read it: what it must not hold is then a weakness.</param>
    public static KeysRead Read(JsonElement jwk, string origin, bool published)
    {
        if (jwk.ValueKind != JsonValueKind.Object)
        {
            throw new KeyFormatException($"{origin} is a JSON {jwk.ValueKind}, and has to be an object (RFC 7517 4).");
        }

        var members = JwkMembers.Of(origin, jwk);
        var algorithm = members.Optional("alg");
        _ = members.Optional("kid");
        var certificate = FirstCertificate(jwk, origin);
        JsonElement? kept = published ? jwk.Clone() : null;
        return Material(members, origin) switch
        {
            (KeyMaterial material, _) => KeysRead.Of(
                new KeyUnderTest(origin, material) { Jwk = kept, Certificate = certificate, Algorithm = algorithm }),
            (_, var reason) => new KeysRead([], [new KeyNotChecked(origin, reason!) { Jwk = kept }]),
        };
    }

    /// <summary>The numbers of a key, or why there are none.</summary>
    public static (KeyMaterial? Material, string? Reason) Material(JwkMembers members, string origin)
    {
        var type = members.Required("kty", "RFC 7517 4.1");
        return type switch
        {
            "RSA" => (Rsa(members, origin), null),
            "EC" => (new KeyMaterial.Ec(
                members.Required("crv", "RFC 7518 6.2.1"),
                UnsignedNumber.Of(members.Bytes("x", "RFC 7518 6.2.1")),
                UnsignedNumber.Of(members.Bytes("y", "RFC 7518 6.2.1"))), null),
            "oct" => (new KeyMaterial.Symmetric(members.Bytes("k", "RFC 7518 6.4.1")), null),
            "OKP" => (null, $"an OKP key ({members.Optional("crv") ?? "no crv"}, RFC 8037): there are no checks of such keys yet"),
            "AKP" => (null, "a post-quantum key (kty AKP): there are no checks of such keys yet"),
            _ => (null, $"kty \"{type}\" is not known: RFC 7518 6.1 and RFC 8037 name EC, RSA, oct and OKP, in this case"),
        };
    }

    private static KeyMaterial.Rsa Rsa(JwkMembers members, string origin)
    {
        var modulus = UnsignedNumber.Of(members.Bytes("n", "RFC 7518 6.3.1"));
        return modulus.IsZero
            ? throw new KeyFormatException(
                $"{origin}: \"n\" is zero, which is no modulus: publish the key that the service signs with.")
            : new KeyMaterial.Rsa(modulus, UnsignedNumber.Of(members.Bytes("e", "RFC 7518 6.3.1")));
    }

    private static X509Certificate2? FirstCertificate(JsonElement jwk, string origin)
    {
        if (!JwkMembers.Has(jwk, "x5c"))
        {
            return null;
        }

        var value = jwk.GetProperty("x5c");
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String))
        {
            throw new KeyFormatException(
                $"{origin}: \"x5c\" has to be an array of strings, each a certificate in base64 (RFC 7517 4.7).");
        }

        var chain = CertificateChain.Of(jwk, origin);
        return chain.Count == 0 ? null : chain[0];
    }
}
