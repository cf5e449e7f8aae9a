namespace CryptoAssert.Keys.Cracking;

/// <summary>
/// Words brought to the length that a check of lengths asks for. Zero bytes after it need no try: HMAC pads so itself (RFC 2104
/// 2).
/// </summary>
internal static class SecretLengths
{
    private static readonly int[] Lengths = [32, 48, 64];

    public static SecretStep[] All { get; } =
    [
        .. Lengths.Select(length => new SecretStep($"repeated to {length} bytes", Repeat(length))),
        new("twice", Times(2)),
        new("three times", Times(3)),
        .. Lengths.SelectMany(length => new[]
        {
            Pad(length, '0', "zeros"), Pad(length, ' ', "spaces"), Pad(length, 'x', "\"x\""), Pad(length, '*', "\"*\""),
        }),
        .. Lengths.SelectMany(length => new[] { PadBefore(length, '0', "zeros"), PadBefore(length, ' ', "spaces") }),
        .. Lengths.Select(length => new SecretStep($"cut to {length} bytes", Cut(length))),
    ];

    private static ByteTransform Times(int times) =>
        (from, to) => from.IsEmpty || from.Length > 200 ? -1 : Fill(from, to[..(times * from.Length)]);

    private static ByteTransform Repeat(int length) =>
        (from, to) => from.IsEmpty || from.Length >= length ? -1 : Fill(from, to[..length]);

    private static int Fill(ReadOnlySpan<byte> from, Span<byte> to)
    {
        for (var i = 0; i < to.Length; i += from.Length)
        {
            from[..Math.Min(from.Length, to.Length - i)].CopyTo(to[i..]);
        }

        return to.Length;
    }

    private static SecretStep Pad(int length, char pad, string name) => new($"padded with {name} to {length} bytes", (from, to) =>
    {
        if (from.Length >= length)
        {
            return -1;
        }

        from.CopyTo(to);
        to[from.Length..length].Fill((byte)pad);
        return length;
    });

    private static SecretStep PadBefore(int length, char pad, string name) => new($"after {name}, {length} in all", (from, to) =>
    {
        if (from.Length >= length)
        {
            return -1;
        }

        to[..(length - from.Length)].Fill((byte)pad);
        from.CopyTo(to[(length - from.Length)..]);
        return length;
    });

    private static ByteTransform Cut(int length) => (from, to) =>
    {
        if (from.Length <= length)
        {
            return -1;
        }

        from[..length].CopyTo(to);
        return length;
    };
}
