using System.Security.Cryptography;
using System.Text;

namespace SecretsApi.Comparers;

/// <summary>HMAC both under a random key, then compare as you like: the attacker cannot choose what is compared.</summary>
public sealed class DoubleHmac : SecretComparer
{
    public override bool Matches(string secret, string guess)
    {
        Span<byte> key = stackalloc byte[32];
        RandomNumberGenerator.Fill(key);
        return HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(secret)).AsSpan().SequenceEqual(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(guess)));
    }
}
