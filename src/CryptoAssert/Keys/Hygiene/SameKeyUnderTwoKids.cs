using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Keys.Hygiene;

/// <summary>
/// One key under two names: a rotation that renamed the key and did not replace it, so whoever stole the old one still signs. RFC
/// 7517 4.5 uses kid for rollover; ASVS 13.3.4 asks for rotation.
/// </summary>
internal sealed class SameKeyUnderTwoKids : JwkSetWeakness
{
    public override string Id => "CRY5704";

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [324];

    public override IReadOnlyList<string> References => ["RFC 7517 4.5", "ASVS 13.3.4"];

    public override string Cause => "is published a second time under another kid";

    public override string Why =>
        "retiring one kid does not retire the key: a stolen key goes on signing, and a rotation that only renames looks done";

    public override string Fix =>
        "make a key for each kid: new RsaSecurityKey(RSA.Create(3072)) { KeyId = .. }, and remove the second entry of this one";

    // One key for RS256 and PS256 needs an entry for each: alg is one value (RFC 7517 4.4).
    protected override WeaknessFound? Between(KeyUnderTest earlier, string earlierKid, KeyUnderTest key, string kid) =>
        earlierKid != kid && earlier.Material.Equals(key.Material) && !(Alg(earlier) is { } one && Alg(key) is { } other && one != other)
            ? new WeaknessFound(
                $"{JwkOrigin.Quoted(kid)} is the key of {JwkOrigin.Quoted(earlierKid)}", "another key for each kid")
            : null;

    private static string? Alg(KeyUnderTest key) => JwkMembers.Text(key.Jwk!.Value, "alg");
}
