using System.Buffers.Text;
using System.Numerics;
using System.Text.Json;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// Keys out of an RFC, of jwt.io or of a framework's samples, which people copy together with the code around them: badkeys keeps
/// such a list (blocklist), and RFC 9500 was written for such a check.
/// </summary>
internal sealed class KnownPublicKey : KeyWeakness
{
    public override string Id => "CRY5301";

    public override IReadOnlyList<int> Cwe => [321, 798];

    public override IReadOnlyList<string> References =>
        ["RFC 9500 1", "RFC 7515 A", "RFC 7517 A", "RFC 7520 3", "badkeys blocklist"];

    public override string Cause => "is an example whose private part is printed";

    public override string Why => "everyone has the private key: whoever knows the document signs as its owner";

    public override string Fix => "create a key of your own, with RSA.Create(3072) or ECDsa.Create(ECCurve.NamedCurves.nistP256)";

    public override WeaknessFound? Find(
        KeyUnderTest key, IReadOnlyList<KeyUnderTest> all, KeyStrength strength, CancellationToken cancellationToken)
    {
        var number = key.Material switch
        {
            KeyMaterial.Rsa rsa => Bytes(rsa.Modulus),
            KeyMaterial.Ec ec => Bytes(ec.X),
            KeyMaterial.Symmetric symmetric => symmetric.Bytes,
            _ => [],
        };
        return (KnownPublicKeys.Source(number) ?? OctetKeyPairSource(key.Jwk)) is { } source
            ? new WeaknessFound($"the key of {source}", "a key of your own")
            : null;
    }

    private static byte[] Bytes(BigInteger number) =>
        number.Sign > 0 ? number.ToByteArray(isUnsigned: true, isBigEndian: true) : [];

    /// <summary>An Ed25519 key is no number for <see cref="KeyMaterial"/>, but its JWK has an x (RFC 8037 2).</summary>
    private static string? OctetKeyPairSource(JsonElement? jwk) =>
        jwk is { ValueKind: JsonValueKind.Object } members
        && members.TryGetProperty("kty", out var kty) && kty.ValueKind == JsonValueKind.String && kty.ValueEquals("OKP")
        && members.TryGetProperty("x", out var x) && x.ValueKind == JsonValueKind.String
        && x.GetString() is { } text && Base64Url.IsValid(text)
            ? KnownPublicKeys.Source(Base64Url.DecodeFromChars(text))
            : null;
}
