using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace CryptoAssert.Keys.Cracking;

/// <summary>Texts as bytes, and bytes as texts.</summary>
internal static class SecretEncodings
{
    public static SecretStep FromBase64Step { get; } = new("decoded from base64", FromBase64);

    public static SecretStep FromHexStep { get; } = new("decoded from hex", FromHex);

    public static SecretStep[] All { get; } =
    [
        FromBase64Step,
        FromHexStep,
        new("in base64", ToBase64),
        new("in base64url", ToBase64Url),
        new("in hex", (from, to) => ToHex(from, to, upper: false)),
        new("in hex with capitals", (from, to) => ToHex(from, to, upper: true)),
        new("in UTF-16 (Encoding.Unicode)", ToUtf16),
    ];

    public static int ToHex(ReadOnlySpan<byte> from, Span<byte> to, bool upper)
    {
        _ = upper
            ? Convert.TryToHexString(from, to, out var written)
            : Convert.TryToHexStringLower(from, to, out written);
        return written;
    }

    public static int ToBase64(ReadOnlySpan<byte> from, Span<byte> to)
    {
        _ = Base64.EncodeToUtf8(from, to, out _, out var written);
        return from.IsEmpty ? -1 : written;
    }

    /// <summary>Only where it differs from base64.</summary>
    private static int ToBase64Url(ReadOnlySpan<byte> from, Span<byte> to)
    {
        _ = Base64Url.EncodeToUtf8(from, to, out _, out var written);
        return from.Length % 3 == 0 && !to[..written].ContainsAny("-_"u8) ? -1 : written;
    }

    /// <summary>Of either alphabet, with padding or without.</summary>
    private static int FromBase64(ReadOnlySpan<byte> from, Span<byte> to)
    {
        var text = from.TrimEnd((byte)'=');
        if (text.IsEmpty || text.Length % 4 == 1)
        {
            return -1;
        }

        Span<byte> url = stackalloc byte[4096];
        text.Replace(url, (byte)'+', (byte)'-');
        url = url[..text.Length];
        url.Replace((byte)'/', (byte)'_');
        return Base64Url.DecodeFromUtf8(url, to, out _, out var written) is OperationStatus.Done ? written : -1;
    }

    private static int FromHex(ReadOnlySpan<byte> from, Span<byte> to) =>
        from.Length > 0 && from.Length % 2 == 0
        && Convert.FromHexString(from, to, out _, out var written) is OperationStatus.Done
            ? written
            : -1;

    private static int ToUtf16(ReadOnlySpan<byte> from, Span<byte> to)
    {
        Span<char> letters = stackalloc char[4096];
        return Encoding.UTF8.TryGetChars(from, letters, out var count)
            && Encoding.Unicode.TryGetBytes(letters[..count], to, out var written)
            && written > 0
                ? written
                : -1;
    }
}
