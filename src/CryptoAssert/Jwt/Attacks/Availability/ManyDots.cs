using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Nothing but dots, up to a million: a parser that splits first and counts later makes as many strings. golang-jwt
/// (CVE-2025-30204) and go-jose (CVE-2025-27144), 2025.
/// </summary>
internal sealed class ManyDots : JwtAttack
{
    public override string Id => "CRY1148";

    public override JwtFamily Family => JwtFamily.Availability;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [405, 770];

    public override IReadOnlyList<string> References => ["RFC 7515 7.1", "ASVS 15.2.2", "CVE-2025-30204", "CVE-2025-27144"];

    public override string Cause => "spends seconds on a token of dots, or falls";

    public override string Why => "anyone can keep every core and the memory busy with a few requests";

    public override string Fix =>
        "leave parsing to AddJwtBearer; in a parser of your own, count the dots up to the third before anything is copied";

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        foreach (var count in new[] { 6_000, 28_000, 200_000, 1_000_000 })
        {
            yield return new Forgery(new string('.', count), $"{count} dots");
        }

        yield return new Forgery($"{token.SigningInput}.{new string('.', 200_000)}", "the genuine header and payload, and "
            + "200000 dots");
    }
}
