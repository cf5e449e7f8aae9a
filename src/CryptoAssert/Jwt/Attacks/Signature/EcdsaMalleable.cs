using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Where (r, s) is a signature, (r, n-s) is one too: ECDSA itself gives every token a second text. It matters where a denylist,
/// a replay cache or a rate limit knows tokens by their text or hash. Bitcoin transactions, 2014 (BIP 62, BIP 146).
/// </summary>
internal sealed class EcdsaMalleable : EcdsaAttack
{
    public override string Id => "CRY1089";

    public override JwtTier Tier => JwtTier.OnRequest;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [347, 694];

    public override IReadOnlyList<string> References => ["BIP 146"];

    public override string Cause => "accepted a token whose s was replaced by n-s";

    public override string Why => "a token that was revoked or used up by its text or hash comes back under another one";

    public override string Fix =>
        "know revoked and used tokens by their jti, never by their text or hash; or refuse s above n/2, when the issuer keeps to it";

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        if (Genuine(attacker) is (var r, var s))
        {
            var keySize = KeySize(attacker);
            yield return Signed(attacker.Token, EcdsaSignatures.Join(r, EcdsaSignatures.Order(keySize) - s, keySize), "s replaced by n-s");
        }
    }
}
