using System.Formats.Asn1;
using System.Security.Cryptography;

namespace CryptoAssert.Keys.Reading;

/// <summary>
/// Reads the numbers of a public key from its ASN.1 (RFC 5280 4.1.2.7, RFC 8017 A.1.1, RFC 5480 2). The BCL's import refuses some
/// weak keys, and a key that is refused would not be checked.
/// </summary>
internal static class SubjectPublicKey
{
    private const string RsaEncryption = "1.2.840.113549.1.1.1";
    private const string EcPublicKey = "1.2.840.10045.2.1";

    private static readonly Dictionary<string, string> NotChecked = new(StringComparer.Ordinal)
    {
        ["1.3.101.110"] = "X25519",
        ["1.3.101.111"] = "X448",
        ["1.3.101.112"] = "Ed25519",
        ["1.3.101.113"] = "Ed448",
        ["1.2.840.10040.4.1"] = "DSA",
        ["1.2.840.113549.1.3.1"] = "Diffie-Hellman",
        ["2.16.840.1.101.3.4.3.17"] = "ML-DSA-44",
        ["2.16.840.1.101.3.4.3.18"] = "ML-DSA-65",
        ["2.16.840.1.101.3.4.3.19"] = "ML-DSA-87",
    };

    /// <summary>A SubjectPublicKeyInfo.</summary>
    public static KeysRead Read(ReadOnlyMemory<byte> encoded, string origin)
    {
        var outer = new AsnReader(encoded, AsnEncodingRules.DER);
        var info = outer.ReadSequence();
        outer.ThrowIfNotEmpty();
        var (algorithm, curve) = Algorithm(info.ReadSequence());
        var key = info.ReadBitString(out _);
        info.ThrowIfNotEmpty();
        return algorithm is RsaEncryption or "1.2.840.113549.1.1.10" or "1.2.840.113549.1.1.7" ? Pkcs1(key, origin)
            : algorithm is EcPublicKey ? Point(key, curve, origin)
            : Unknown(algorithm, origin);
    }

    /// <summary>An AlgorithmIdentifier: its algorithm, and the named curve of an elliptic-curve key.</summary>
    public static (string Algorithm, string? Curve) Algorithm(AsnReader identifier)
    {
        var algorithm = identifier.ReadObjectIdentifier();
        return (algorithm, identifier.HasData && identifier.PeekTag() == Asn1Tag.ObjectIdentifier ? identifier.ReadObjectIdentifier() : null);
    }

    /// <summary>An RSAPublicKey, or an RSAPrivateKey whose public numbers are taken.</summary>
    public static KeysRead Pkcs1(ReadOnlyMemory<byte> encoded, string origin, bool isPrivate = false)
    {
        var key = new AsnReader(encoded, AsnEncodingRules.DER).ReadSequence();
        if (isPrivate)
        {
            _ = key.ReadInteger();
        }

        var modulus = key.ReadInteger();
        var exponent = key.ReadInteger();
        return modulus.Sign > 0 && exponent.Sign >= 0
            ? KeysRead.Of(origin, new KeyMaterial.Rsa(modulus, exponent))
            : throw new KeyFormatException(
                $"{origin} has a negative number as RSA modulus or exponent: it was written without the leading zero byte.");
    }

    /// <summary>An uncompressed point (SEC 1 2.3.3).</summary>
    public static KeysRead Point(ReadOnlyMemory<byte> point, string? curve, string origin)
    {
        if (curve is null)
        {
            return KeysRead.Unknown(origin,
                "an EC key whose curve is given by parameters, not by name (RFC 5480 2.1.1 forbids it; CVE-2020-0601): name the curve");
        }

        var bytes = point.Span;
        return bytes.Length >= 3 && bytes[0] == 4 && bytes.Length % 2 == 1
            ? KeysRead.Of(origin, new KeyMaterial.Ec(
                CurveNames.Of(curve),
                UnsignedNumber.Of(bytes[1..(1 + (bytes.Length / 2))]),
                UnsignedNumber.Of(bytes[(1 + (bytes.Length / 2))..])))
            : bytes is [2 or 3, ..] ? KeysRead.Unknown(origin, "an EC key whose point is compressed: write it uncompressed (SEC 1 2.3.3)")
            : throw new KeyFormatException(
                $"{origin} is an EC key whose point is malformed: it has to be 04, x and y (SEC 1 2.3.3).");
    }

    public static KeysRead Unknown(string algorithm, string origin) => KeysRead.Unknown(origin, NotChecked.TryGetValue(algorithm, out var name)
        ? $"a key for {name}: there are no checks of such keys yet"
        : $"a key for the algorithm {new Oid(algorithm).FriendlyName ?? algorithm}, which is not known here");
}
