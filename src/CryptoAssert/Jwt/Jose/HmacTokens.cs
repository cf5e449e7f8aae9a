using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Jose;

/// <summary>Tokens under HS* with any bytes as their key, for a verifier that takes the algorithm from the header.</summary>
internal static class HmacTokens
{
    /// <summary>
    /// The valid token's claims under HS*: with its own header, with the key's name for kid, and without a kid.
    /// </summary>
    public static IEnumerable<Forgery> For(Attacker attacker, SecurityKey? key, PublicKeyForm secret, string alg)
    {
        var token = attacker.Token;
        yield return Forged("", header => header["alg"] = alg);
        if (token.Header.ContainsKey("kid"))
        {
            if (key is not null and not X509SecurityKey && !string.IsNullOrEmpty(key.KeyId) && key.KeyId != token.Kid)
            {
                yield return Forged(", kid of that key", header => (header["alg"], header["kid"]) = (alg, key.KeyId));
            }

            yield return Forged(", no kid", header =>
            {
                header["alg"] = alg;
                header.Remove("kid");
            });
        }

        Forgery Forged(string kid, Action<JsonObject> change) =>
            new(
                Sign($"{token.HeaderWith(change)}.{token.PayloadSegment}", alg, secret.Bytes),
                $"{alg} keyed with {secret.Name}{kid}");
    }

    public static string Sign(string signingInput, string alg, byte[] secret) =>
        $"{signingInput}.{RawJwt.Segment(Mac(signingInput, alg, secret))}";

    public static byte[] Mac(string signingInput, string alg, byte[] secret) =>
        CryptographicOperations.HmacData(JwsSigner.Hash(alg), secret, Encoding.UTF8.GetBytes(signingInput));
}
