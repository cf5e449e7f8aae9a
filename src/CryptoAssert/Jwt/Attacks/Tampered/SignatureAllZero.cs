using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Zero bytes of the right length: what a buffer holds when computing the expected signature failed, or a code for "not signed".
/// RFC 8725 3.3.
/// </summary>
internal sealed class SignatureAllZero : JwtAttack
{
    public override string Id => "CRY1016";

    public override JwtFamily Family => JwtFamily.Tampered;

    public override IReadOnlyList<int> Cwe => [347, 636];

    public override IReadOnlyList<string> References => ["RFC 8725 3.3", "ASVS 9.1.1"];

    public override string Cause => "accepted zero bytes for a signature";

    public override string Why => "anyone can become anyone: zeroes need no key";

    public override string Fix =>
        "when the key is not found or the computation fails, refuse; never compare with a buffer that nothing was written to";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1012"];

    internal override string? NotApplicableBecause(Attacker attacker) =>
        attacker.Token.Alg.StartsWith("ES", StringComparison.Ordinal)
            ? $"the service signs with {attacker.Token.Alg}, where zeroes are r = s = 0: an attack of RejectsMalleableSignatures"
            : UnsignedTokenInUse.NothingToTamperWith(attacker);

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var zeroes = RawJwt.Segment(new byte[token.Signature.Length]);
        yield return new Forgery($"{token.SigningInput}.{zeroes}", "header and payload unchanged");
        yield return Zeroes("a kid that nobody knows", header => header["kid"] = "unknown");
        yield return Zeroes("no kid", header => header.Remove("kid"));

        Forgery Zeroes(string variant, Action<JsonObject> change) =>
            new($"{token.HeaderWith(change)}.{token.PayloadSegment}.{zeroes}", variant);
    }
}
