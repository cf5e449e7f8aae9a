using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A token that nobody signed, from an issuer whose name no header can carry: who names it in the challenge fails to answer.
/// Stock AddJwtBearer 10.0 does, on Kestrel, while IncludeErrorDetails is true. RFC 9110 5.5.
/// </summary>
internal sealed class IssuerEchoedIntoHeader : JwtAttack
{
    public override string Id => "CRY1351";

    public override JwtFamily Family => JwtFamily.Malformed;

    public override JwtTier Tier => JwtTier.Conformance;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [755, 113];

    public override IReadOnlyList<string> References => ["RFC 9110 5.5", "RFC 8725 3.10", "ASVS 16.5.3"];

    public override string Cause => "fails with a server error on an issuer that it names in its refusal";

    public override string Why => "anyone fills the error log with one header; on a server that checks less it would split "
        + "the response";

    public override string Fix => "set IncludeErrorDetails = false in AddJwtBearer, or escape what comes from the token";

    internal override IReadOnlyList<string> ExplainedBy => [CrashesOnHostileInput.StableId];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        foreach (var (issuer, variant) in new[]
        {
            ("https://issu\u00e9r.example", "a letter outside ASCII"),
            ("https://issuer.example\r\nX-Injected: 1", "a line break"),
            ("https://issuer.example\0", "a NUL"),
        })
        {
            var payload = token.PayloadWith(claims => claims["iss"] = issuer);
            var header = token.HeaderWith(member => member["kid"] = "nobody");
            yield return new Forgery($"{header}.{payload}.{RawJwt.Segment(attacker.Bytes(64))}", variant);
        }
    }

    internal override string? Judge(Forgery forgery, HttpAnswer answer, Reading reading, Attacker attacker) =>
        reading == Reading.Crashed ? answer.ToString() : null;
}
