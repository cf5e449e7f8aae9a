using System.Buffers.Text;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A key set whose keys name no <c>alg</c>, and a verifier that then takes the header's: HS* over the material of the public JWK.
/// RFC 8725 3.1; CVE-2026-22817 (Hono), CVE-2021-46743 (php-jwt).
/// </summary>
internal sealed class JwkWithoutAlg : PublicKeyConfusion
{
    private static readonly string[] Material = ["n", "x", "y"];

    public override string Id => "CRY1045";

    public override IReadOnlyList<string> References => ["RFC 8725 3.1", "RFC 7517 4.4", "ASVS 9.1.2", "CVE-2026-22817", "CVE-2021-46743"];

    public override string Fix =>
        "publish alg with every key, and pin it: ValidAlgorithms in AddJwtBearer; in a verifier of your own, take the algorithm from the key type";

    public override string Cause => "let the header choose HS*, keyed with a member of its public JWK";

    protected override IReadOnlyList<string> Algorithms => ["HS256", "HS384", "HS512"];

    protected override IEnumerable<PublicKeyForm> Forms(SecurityKey key, Attacker attacker)
    {
        if (JwkForms.Members(key, attacker.Token.Alg, attacker.Token.Kid) is not { } jwk)
        {
            yield break;
        }

        foreach (var name in Material.Where(jwk.ContainsKey))
        {
            yield return PublicKeyForm.Text($"the text of the JWK's {name}", jwk[name]);
        }

        if (jwk.TryGetValue("x", out var x))
        {
            yield return PublicKeyForm.Text("the texts of the JWK's x and y", x + jwk["y"]);
            yield return new PublicKeyForm("the bytes of the JWK's x", Base64Url.DecodeFromChars(x));
        }
    }
}
