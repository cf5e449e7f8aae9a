using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>Tokens that carry the attacker's key pair in their header, in the forms in which verifiers look for it.</summary>
internal static class EmbeddedJwk
{
    public static IEnumerable<Forgery> Forge(RawJwt token, JwsSigner signer)
    {
        yield return With("the token's kid in header and jwk", AttackerJwk.Public(signer.Key, token.Kid), _ => { });
        yield return With("no kid in the jwk", AttackerJwk.Public(signer.Key, kid: null), _ => { });
        yield return With("a new kid", AttackerJwk.Public(signer.Key, "attacker"), header => header["kid"] = "attacker");
        yield return With("no kid anywhere", AttackerJwk.Public(signer.Key, kid: null), header => header.Remove("kid"));
        yield return With("the private members too", AttackerJwk.Private(signer.Key, token.Kid), _ => { });

        Forgery With(string variant, JsonObject jwk, Action<JsonObject> change) => new(
            ResignedJwt.With(token, signer, header =>
            {
                change(header);
                header["jwk"] = jwk;
            }),
            $"{signer.Alg}, {variant}");
    }
}
