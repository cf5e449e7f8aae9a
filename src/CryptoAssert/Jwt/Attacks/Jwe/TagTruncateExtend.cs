using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A tag cut to a few bytes, or to none: a verifier that compares as many bytes as it was given is satisfied. CVE-2023-37464
/// (cjose), CVE-2025-54887.
/// </summary>
internal sealed class TagTruncateExtend : JweAttack
{
    public override string Id => "CRY1140";

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [354, 347];

    public override IReadOnlyList<string> References => ["RFC 7518 5.2.2.2", "RFC 8725 3.3", "ASVS 11.3.3", "CVE-2023-37464", "CVE-2025-54887"];

    public override string Cause => "accepted an encrypted token whose authentication tag was altered, cut or missing";

    public override string Why => "the ciphertext can be changed bit by bit, and read by asking";

    public override string Fix => "compare the whole tag, of the length that enc prescribes, with "
        + "CryptographicOperations.FixedTimeEquals";

    private protected override IEnumerable<Forgery> Forge(Attacker attacker, JweRecipient recipient)
    {
        var genuine = recipient.Encrypt(attacker, attacker.Token.Compact);
        foreach (var length in new[] { 0, 1, 8, 12, 16, 31 })
        {
            yield return new Forgery((genuine with { Tag = genuine.Tag[..length] }).ToString(), $"tag of {length} bytes");
        }

        yield return new Forgery((genuine with { Tag = [.. genuine.Tag, 0] }).ToString(), "tag with a byte more");
        yield return new Forgery((genuine with { Tag = new byte[32] }).ToString(), "tag of zeros");
        var flipped = genuine.Tag.ToArray();
        flipped[^1] ^= 1;
        yield return new Forgery((genuine with { Tag = flipped }).ToString(), "tag with its last bit flipped");
    }
}
