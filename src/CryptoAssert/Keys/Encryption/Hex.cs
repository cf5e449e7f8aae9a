namespace CryptoAssert.Keys.Encryption;

/// <summary>Bytes as a report prints them.</summary>
internal static class Hex
{
    private const int Most = 32;

    public static string Short(ReadOnlySpan<byte> bytes) =>
        bytes.Length <= Most ? Convert.ToHexStringLower(bytes) : Convert.ToHexStringLower(bytes[..Most]) + "..";
}
