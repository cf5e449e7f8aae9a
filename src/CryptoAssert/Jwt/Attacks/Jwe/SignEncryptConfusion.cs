using System.Text;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Claims encrypted to the service's public key and signed by nobody: a library with one decode for both kinds takes what it
/// could decrypt for authentic. Tervoort, Black Hat 2023; CVE-2023-51774; RFC 8725 3.3.
/// </summary>
internal sealed class SignEncryptConfusion : JweAttack
{
    public override string Id => "CRY1132";

    public override IReadOnlyList<int> Cwe => [347, 287];

    public override IReadOnlyList<string> References => ["RFC 8725 2.3", "RFC 8725 3.3", "ASVS 9.1.1", "CVE-2023-51774"];

    public override string Cause => "took claims that were encrypted to it, and signed by nobody, for authentic";

    public override string Why => "everyone has the public key, so anyone can become anyone";

    public override string Fix => "demand a signed token inside the encrypted one: keep RequireSignedTokens = true, never "
        + "decode JWS and JWE with one call";

    private protected override IEnumerable<Forgery> Forge(Attacker attacker, JweRecipient recipient)
    {
        var claims = RawJwt.Utf8(attacker.Token.Payload);
        yield return new Forgery(recipient.Encrypt(attacker, claims).ToString(), "bare claims, cty JWT");
        yield return new Forgery(recipient.Encrypt(attacker, claims, header => header.Remove("cty")).ToString(), "bare claims, no cty");
        yield return new Forgery(
            recipient.Encrypt(attacker, Encoding.UTF8.GetBytes(attacker.Token.PayloadSegment)).ToString(), "bare claims, base64url");
    }
}
