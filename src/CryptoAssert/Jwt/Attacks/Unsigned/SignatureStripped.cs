namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The genuine header and payload, the dot, and nothing: a verifier that verifies a signature only if there is one.
/// RFC 8725 3.3; CVE-2020-28042 (ServiceStack).
/// </summary>
internal sealed class SignatureStripped : JwtAttack
{
    public override string Id => "CRY1005";

    public override JwtFamily Family => JwtFamily.Unsigned;

    public override IReadOnlyList<int> Cwe => [347];

    public override IReadOnlyList<string> References => ["RFC 8725 3.3", "ASVS 9.1.1", "CVE-2020-28042"];

    public override string Cause => "accepted a token whose signature was removed";

    public override string Why => "anyone can become anyone: what is not there cannot be wrong";

    public override string Fix => "treat an empty signature as a wrong one; remove RequireSignedTokens = false in AddJwtBearer";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1001", "CRY1012", "CRY1014"];

    internal override string? NotApplicableBecause(Attacker attacker) => UnsignedTokenInUse.NothingToTamperWith(attacker);

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        yield return new Forgery($"{token.SigningInput}.", "third segment empty");
        yield return new Forgery($"{token.SigningInput}.=", "third segment of padding only");
        var changed = token.PayloadWith(payload => payload["tampered"] = true);
        yield return new Forgery($"{token.HeaderSegment}.{changed}.", "third segment empty, a claim added");
    }
}
