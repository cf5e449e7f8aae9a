using System.Text.Json;

namespace CryptoAssert.Keys.Hygiene;

/// <summary>
/// Takes the shared secret from the JWKS and signs with it: an HMAC key has no public half, so publishing it gives it away. RFC
/// 7518 6.4.1; RFC 8725 2.1 describes public values that serve as HMAC keys.
/// </summary>
internal sealed class SymmetricKeyPublished : JwkWeakness
{
    public override string Id => "CRY5702";

    public override IReadOnlyList<int> Cwe => [200, 522];

    public override IReadOnlyList<string> References => ["RFC 7517 9.2", "RFC 7518 6.4.1", "ASVS 13.3.1"];

    public override string Cause => "is a secret, and is published";

    public override string Why => "everybody who reads the JWKS signs tokens that all services accept, for every user";

    public override string Fix =>
        "make a new secret and keep SymmetricSecurityKey out of the JWKS; publish RsaSecurityKey or ECDsaSecurityKey "
        + "keys instead";

    protected override WeaknessFound? Find(JsonElement jwk, KeyUnderTest key, IReadOnlyList<KeyUnderTest> all) =>
        key.Material is KeyMaterial.Symmetric { Bytes.Length: var length }
            ? new WeaknessFound(
                FormattableString.Invariant($"kty oct with a secret of {length} bytes in \"k\" (not printed)"),
                "public keys only: RSA or EC")
            : null;
}
