using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Tokens up to a megabyte, each segment in turn: reading them before anything is verified costs anyone nothing but the line.
/// Authlib, 2025 (CVE-2025-61920). AddJwtBearer reads 250 KB at most, and Kestrel 32 KB of headers.
/// </summary>
internal sealed class OversizeToken : JwtAttack
{
    public override string Id => "CRY1147";

    public override JwtFamily Family => JwtFamily.Availability;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [400, 770];

    public override IReadOnlyList<string> References => ["ASVS 15.2.2", "CVE-2025-61920"];

    public override string Cause => "spends seconds on an oversized token, or falls";

    public override string Why => "anyone can keep every core busy with a few requests";

    public override string Fix =>
        "refuse a token by its length before reading it: keep MaximumTokenSizeInBytes and Kestrel's MaxRequestHeadersTotalSize small, as they are by default";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1010", "CRY1200"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        foreach (var size in new[] { 6_000, 28_000, 200_000, 1_000_000 })
        {
            var filler = new string('A', size);
            yield return new Forgery(
                $"{token.HeaderWith(header => header["kid"] = filler)}.{token.PayloadSegment}.{token.SignatureSegment}",
                $"kid of {size} characters");
            yield return new Forgery(
                $"{token.HeaderSegment}.{token.PayloadWith(payload => payload["filler"] = filler)}.{token.SignatureSegment}",
                $"a claim of {size} characters");
            yield return new Forgery($"{token.SigningInput}.{filler}", $"a signature of {size} characters");
        }
    }
}
