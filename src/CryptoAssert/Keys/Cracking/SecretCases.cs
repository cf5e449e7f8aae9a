namespace CryptoAssert.Keys.Cracking;

/// <summary>How a word may be spelled.</summary>
internal static class SecretCases
{
    public static SecretStep[] Others { get; } =
    [
        new("in small letters", (from, to) => Changed(from, to, System.Text.Ascii.ToLower(from, to, out var written), written)),
        new("in capitals", (from, to) => Changed(from, to, System.Text.Ascii.ToUpper(from, to, out var written), written)),
        new("with a capital first", Capitalise),
        new("without the blanks around it", Trim),
        new("without its separators", Join),
    ];

    private static int Capitalise(ReadOnlySpan<byte> from, Span<byte> to)
    {
        if (from.IsEmpty || !char.IsAsciiLetterLower((char)from[0]))
        {
            return -1;
        }

        from.CopyTo(to);
        to[0] -= (byte)('a' - 'A');
        return from.Length;
    }

    private static int Trim(ReadOnlySpan<byte> from, Span<byte> to)
    {
        var trimmed = from.Trim(" \t\r\n"u8);
        trimmed.CopyTo(to);
        return trimmed.Length == from.Length ? -1 : trimmed.Length;
    }

    private static int Join(ReadOnlySpan<byte> from, Span<byte> to)
    {
        var length = 0;
        foreach (var letter in from)
        {
            if (!" -_.:/"u8.Contains(letter))
            {
                to[length++] = letter;
            }
        }

        return length == from.Length || length == 0 ? -1 : length;
    }

    private static int Changed(ReadOnlySpan<byte> from, Span<byte> to, System.Buffers.OperationStatus status, int length) =>
        status is not System.Buffers.OperationStatus.Done || from.SequenceEqual(to[..length]) ? -1 : length;
}
