using System.Security.Cryptography;

namespace CryptoAssert.Keys.Reading;

/// <summary>Names of elliptic curves as in a JWK (RFC 7518 6.2.1.1, RFC 8812 3.1) by their object identifier.</summary>
internal static class CurveNames
{
    private static readonly Dictionary<string, string> ByOid = new(StringComparer.Ordinal)
    {
        ["1.2.840.10045.3.1.7"] = "P-256",
        ["1.3.132.0.34"] = "P-384",
        ["1.3.132.0.35"] = "P-521",
        ["1.3.132.0.10"] = "secp256k1",
        ["1.2.840.10045.3.1.1"] = "P-192",
        ["1.3.132.0.33"] = "P-224",
        ["1.3.36.3.3.2.8.1.1.7"] = "brainpoolP256r1",
        ["1.3.36.3.3.2.8.1.1.11"] = "brainpoolP384r1",
        ["1.3.36.3.3.2.8.1.1.13"] = "brainpoolP512r1",
    };

    public static string Of(string oid) => ByOid.GetValueOrDefault(oid, oid);

    /// <summary>The name of a curve; null when it is given by its parameters and not by a name.</summary>
    public static string? Of(ECCurve curve)
    {
        if (!curve.IsNamed)
        {
            return null;
        }

        // Windows gives the friendly name only: the identifier is looked up by it.
        return curve.Oid.Value is { Length: > 0 } value ? Of(value)
            : curve.Oid.FriendlyName is not { Length: > 0 } name ? null
            : new Oid(name).Value is { Length: > 0 } found ? Of(found) : name;
    }
}
