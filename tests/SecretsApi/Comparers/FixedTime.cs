using System.Security.Cryptography;
using System.Text;

namespace SecretsApi.Comparers;

/// <summary>As it should be.</summary>
public sealed class FixedTime : SecretComparer
{
    public override bool Matches(string secret, string guess) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(guess));
}
