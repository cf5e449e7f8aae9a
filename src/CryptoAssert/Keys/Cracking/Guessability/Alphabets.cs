using System.Buffers;

namespace CryptoAssert.Keys.Cracking.Guessability;

/// <summary>The sets of characters that secrets are drawn from.</summary>
internal static class Alphabets
{
    private const string Digits = "0123456789";

    private const string Small = "abcdefghijklmnopqrstuvwxyz";

    private const string Capital = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static readonly (int Size, SearchValues<char>? Characters)[] All =
    [
        .. new[]
        {
            Digits, Digits + "abcdef", Digits + "ABCDEF", Small, Capital, Digits + Small, Digits + Capital, Small + Capital,
            Digits + Small + Capital, Digits + Small + Capital + "+/-_=", Codes(' ', 95), Codes(0, 256),
        }.Select(characters => (characters.Length, SearchValues.Create(characters))),
        (65536, null),
    ];

    private static readonly SearchValues<char> Base32 = SearchValues.Create(Capital + "234567=");

    /// <summary>What it costs to say which alphabet it is.</summary>
    public static double NameBits { get; } = Math.Log2(All.Length);

    /// <summary>The bits of one character in the smallest alphabet that holds them all.</summary>
    public static double BitsOf(ReadOnlySpan<char> text)
    {
        foreach (var (size, characters) in All)
        {
            if (characters is null || !text.ContainsAnyExcept(characters))
            {
                return Math.Log2(size);
            }
        }

        return 16;
    }

    /// <summary>
    /// The bits of the weakest generator of at least <paramref name="fewest"/> bits that may have drawn the text; null for none.
    /// A finding must hold for a key of any of them.
    /// </summary>
    public static double? WeakestGenerator(ReadOnlySpan<char> text, double fewest)
    {
        double? weakest = null;
        foreach (var (size, characters) in All)
        {
            if (characters is not null && !text.ContainsAnyExcept(characters))
            {
                // base64 ends in padding, and its last letter is not full
                Consider(size is 67 ? Math.Floor(6 * text.TrimEnd('=').Length / 8.0) * 8 : text.Length * Math.Log2(size));
            }
        }

        if (!text.ContainsAnyExcept(Base32))
        {
            Consider(Math.Floor(5 * text.TrimEnd('=').Length / 8.0) * 8);
        }

        return weakest;

        void Consider(double bits) => weakest = bits >= fewest ? Math.Min(bits, weakest ?? bits) : weakest;
    }

    private static string Codes(int first, int count) =>
        string.Concat(Enumerable.Range(first, count).Select(code => (char)code));
}
