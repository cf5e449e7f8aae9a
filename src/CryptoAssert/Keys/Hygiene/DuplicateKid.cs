using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Keys.Hygiene;

/// <summary>
/// Two keys share a kid: verifiers take the first, the last or both, so a retired or foreign key goes on being accepted, or valid
/// tokens are refused. RFC 7517 4.5 wants kids distinct within a set.
/// </summary>
internal sealed class DuplicateKid : JwkSetWeakness
{
    public override string Id => "CRY5703";

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [694];

    public override IReadOnlyList<string> References => ["RFC 7517 4.5"];

    public override string Cause => "has the kid of another key of its set";

    public override string Why =>
        "which of the keys verifies a token is up to each verifier's parser: one accepts what another refuses, and a "
        + "retired key may stay valid";

    public override string Fix =>
        "give each key a kid of its own, such as Base64UrlEncoder.Encode(jwk.ComputeJwkThumbprint()) (RFC 7638)";

    // The same key twice, for two uses, is no conflict; nor are equivalents of different types (RFC 7517 4.5).
    protected override WeaknessFound? Between(KeyUnderTest earlier, string earlierKid, KeyUnderTest key, string kid) =>
        earlierKid == kid && earlier.Material.GetType() == key.Material.GetType() && !earlier.Material.Equals(key.Material)
            ? new WeaknessFound(
                $"{JwkOrigin.Quoted(kid)} names this key and {earlier.Origin}", "a kid that no other key of the set has (RFC 7517 4.5)")
            : null;
}
