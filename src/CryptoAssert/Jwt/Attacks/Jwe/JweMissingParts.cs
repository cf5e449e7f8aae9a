using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Encrypted tokens with an empty or a surplus part: accepted by some, fatal to others. CVE-2026-34986 (go-jose panics),
/// CVE-2019-18848.
/// </summary>
internal sealed class JweMissingParts : JweAttack
{
    public override string Id => "CRY1142";

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [20, 248];

    public override IReadOnlyList<string> References => ["RFC 7516 5.2", "rfc8725bis 3.14", "CVE-2019-18848", "CVE-2026-34986"];

    public override string Cause => "accepted, or failed on, an encrypted token with an empty or a surplus part";

    public override string Why => "what is missing was not checked, and what fails can be made to fail at will";

    public override string Fix => "demand five segments, and of each the length that alg and enc prescribe, before decrypting";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1140", CrashesOnHostileInput.StableId];

    private protected override IEnumerable<Forgery> Forge(Attacker attacker, JweRecipient recipient)
    {
        var genuine = recipient.Encrypt(attacker, attacker.Token.Compact);
        yield return new Forgery($"{genuine}.", "a sixth, empty segment");
        yield return new Forgery($"{genuine}.AAAA", "a sixth segment");
        yield return new Forgery((genuine with { Iv = [] }).ToString(), "no IV");
        yield return new Forgery((genuine with { Ciphertext = [] }).ToString(), "no ciphertext");
        yield return new Forgery((genuine with { Tag = [] }).ToString(), "no tag");
        yield return new Forgery((genuine with { Header = "" }).ToString(), "no header");
        if (genuine.EncryptedKey.Length > 0)
        {
            yield return new Forgery((genuine with { EncryptedKey = [] }).ToString(), "no encrypted key");
        }

        yield return new Forgery((genuine with { EncryptedKey = [], Iv = [], Ciphertext = [], Tag = [] }).ToString(), "a header and four empty segments");
    }

    internal override string? Judge(Forgery forgery, HttpAnswer answer, Reading reading, Attacker attacker) =>
        reading == Reading.Crashed ? answer.ToString() : base.Judge(forgery, answer, reading, attacker);
}
