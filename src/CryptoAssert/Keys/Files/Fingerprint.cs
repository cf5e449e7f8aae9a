using System.Security.Cryptography;
using System.Text;

namespace CryptoAssert.Keys.Files;

/// <summary>
/// Describes a secret without telling it: its length, and 16 bits of its SHA-256, which tell two apart and confirm nobody's guess (one in 65,536 has the same).
/// </summary>
internal static class Fingerprint
{
    public static string Of(string secret) => FormattableString.Invariant($"{secret.Length} characters, fingerprint {Short(Encoding.UTF8.GetBytes(secret))}");

    public static string Of(ReadOnlySpan<byte> bytes) => FormattableString.Invariant($"{bytes.Length} bytes, fingerprint {Short(bytes)}");

    private static string Short(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 2));
}
