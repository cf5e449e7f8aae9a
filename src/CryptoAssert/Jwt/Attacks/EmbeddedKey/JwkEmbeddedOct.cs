using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The header carries a shared secret, <c>{"kty":"oct"}</c>: whoever builds a key of any kind from the header builds an HMAC
/// key too. RFC 7515 4.1.3 asks for a public key. Wycheproof's notes name a library.
/// </summary>
internal sealed class JwkEmbeddedOct : JwtAttack
{
    public override string Id => "CRY1059";

    public override JwtFamily Family => JwtFamily.EmbeddedKey;

    public override IReadOnlyList<int> Cwe => [347, 345];

    public override IReadOnlyList<string> References => ["RFC 7515 4.1.3", "ASVS 9.1.3"];

    public override string Cause => "accepted a token that brought its own HMAC secret (jwk of type oct)";

    public override string Why => "anyone can become anyone: the token names the secret that it was signed with";

    public override string Fix =>
        "take keys from TokenValidationParameters or the Authority only; never build one from the header, as an IssuerSigningKeyResolver can";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1057", "CRY1058"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var signer = AttackerKeys.SignerFor(token.Alg.StartsWith("HS", StringComparison.Ordinal) ? token.Alg : "HS256");
        yield return With("the token's kid in header and jwk", AttackerJwk.Octets(AttackerKeys.Secret.Key, token.Kid), _ => { });
        yield return With("no kid in the jwk", AttackerJwk.Octets(AttackerKeys.Secret.Key, kid: null), _ => { });
        yield return With("a new kid", AttackerJwk.Octets(AttackerKeys.Secret.Key, "attacker"), header => header["kid"] = "attacker");
        yield return With("no kid anywhere", AttackerJwk.Octets(AttackerKeys.Secret.Key, kid: null), header => header.Remove("kid"));

        Forgery With(string variant, JsonObject jwk, Action<JsonObject> change) => new(
            ResignedJwt.With(token, signer, header =>
            {
                change(header);
                header["jwk"] = jwk;
            }),
            $"{signer.Alg}, {variant}");
    }
}
