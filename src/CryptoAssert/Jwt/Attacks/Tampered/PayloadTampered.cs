namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Claims changed under the signature of the genuine ones: decode instead of verify, or a verdict remembered by signature.
/// RFC 8725 3.3.
/// </summary>
internal sealed class PayloadTampered : JwtAttack
{
    public override string Id => "CRY1010";

    public override JwtFamily Family => JwtFamily.Tampered;

    public override IReadOnlyList<int> Cwe => [345, 347];

    public override IReadOnlyList<string> References => ["RFC 8725 3.3", "ASVS 9.1.1"];

    public override string Cause => "accepted a payload that was changed after it was signed";

    public override string Why => "whoever has one token of his own can write any name and role into it";

    public override string Fix =>
        "verify the signature over the very segments that were sent, on every request, and read claims from those only";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1012"];

    internal override string? NotApplicableBecause(Attacker attacker) => UnsignedTokenInUse.NothingToTamperWith(attacker);

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        (string Payload, string Variant)[] tampered =
        [
            (token.PayloadWith(payload => payload["tampered"] = true), "a claim added"),
            (token.PayloadWith(payload => payload["sub"] = "admin"), "sub is admin"),
            (token.PayloadWith(payload => payload["role"] = "admin"), "role is admin"),
            (token.PayloadWith(payload => payload["exp"] = attacker.Epoch(TimeSpan.FromMinutes(50))), "exp in fifty minutes"),
            (token.PayloadWith(payload => payload["exp"] = attacker.Epoch(TimeSpan.FromDays(365))), "exp in a year"),
        ];
        // a genuine token of an admin is no forgery
        return tampered.Where(change => change.Payload != token.PayloadSegment).Select(
            change => new Forgery($"{token.HeaderSegment}.{change.Payload}.{token.SignatureSegment}", change.Variant));
    }
}
