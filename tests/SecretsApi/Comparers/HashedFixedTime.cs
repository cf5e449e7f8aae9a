using System.Security.Cryptography;
using System.Text;

namespace SecretsApi.Comparers;

/// <summary>As it should be, whatever the lengths.</summary>
public sealed class HashedFixedTime : SecretComparer
{
    public override bool Matches(string secret, string guess) => CryptographicOperations.FixedTimeEquals(
        SHA256.HashData(Encoding.UTF8.GetBytes(secret)), SHA256.HashData(Encoding.UTF8.GetBytes(guess)));
}
