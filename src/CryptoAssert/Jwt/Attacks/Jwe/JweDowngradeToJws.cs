using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A plain token where encrypted ones are expected: whoever strips the encryption is not noticed. The stock handler has no
/// way to demand it.
/// </summary>
internal sealed class JweDowngradeToJws : JweAttack
{
    public override string Id => "CRY1134";

    public override JwtTier Tier => JwtTier.OnRequest;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [757];

    public override IReadOnlyList<string> References => ["RFC 8725 3.3"];

    public override string Cause => "accepted a plain token where it decrypts encrypted ones";

    public override string Why => "claims that were to be confidential travel in the clear, and nobody notices";

    public override string Fix => "refuse tokens of three segments in JwtBearerEvents.OnMessageReceived when yours are encrypted";

    private protected override IEnumerable<Forgery> Forge(Attacker attacker, JweRecipient recipient)
    {
        yield return new Forgery(attacker.Token.Compact, "the genuine token, not encrypted");
    }
}
