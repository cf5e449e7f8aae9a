using System.Buffers.Text;
using System.Text;

namespace CryptoAssert.Jwt.Jose;

/// <summary>Tokens signed with secrets that were guessed.</summary>
internal static class GuessedSecrets
{
    /// <summary>For each secret a token under the genuine kid and, for verifiers that choose by kid, one without.</summary>
    public static IEnumerable<Forgery> Try(RawJwt token, IEnumerable<string> secrets)
    {
        foreach (var (name, key) in secrets.SelectMany(Forms))
        {
            yield return new Forgery(HmacJws.Sign(token, key), $"key {name}");
            if (token.Kid is not null)
            {
                yield return new Forgery(HmacJws.SignWithoutKid(token, key), $"key {name}, without kid");
            }
        }
    }

    /// <summary>The text's bytes; where it is base64 of a length that a key has, the decoded bytes too.</summary>
    private static IEnumerable<(string Name, byte[] Key)> Forms(string secret)
    {
        yield return ($"\"{secret}\"", Encoding.UTF8.GetBytes(secret));
        if (secret.Length >= 43 && Base64.IsValid(secret, out _))
        {
            yield return ($"base64 \"{secret}\"", Convert.FromBase64String(secret));
        }
    }
}
