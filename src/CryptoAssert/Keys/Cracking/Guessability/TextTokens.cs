namespace CryptoAssert.Keys.Cracking.Guessability;

/// <summary>
/// The pieces that begin at each place of a text. Codes of the kinds: a word with the separator after it 2^-1, without it 2^-3
/// (in texts without separators 2^-1), literals 2^-2.5, the five others 2^-5; together less than one, so that this is a prefix
/// code.
/// </summary>
internal sealed class TextTokens(string text, double literalBits)
{
    public const double RareKind = 5;

    private const double LiteralKind = 2.5;

    private static readonly string[] Walks =
    [
        "1234567890qwertyuiopasdfghjklzxcvbnm", "qwertzuiopasdfghjklyxcvbnm", "azertyuiopqsdfghjklmwxcvbn",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/", "qazwsxedcrfvtgbyhnujmikolp", "zaq12wsxcde34rfvbgt56yhnmju7", "!@#$%^&*()_+",
        "abcdefghijklmnopqrstuvwxyz0123456789", "zyxwvutsrqponmlkjihgfedcba9876543210", "poiuytrewqlkjhgfdsamnbvcxz0987654321",
    ];

    private static readonly double WalkBits = RareKind + Math.Log2(Walks.Length) + Math.Log2(40) + 1;

    private readonly int[] _repeated = Repetitions(text, out _);

    /// <summary>The code of one character taken for itself.</summary>
    public double LiteralBits => LiteralKind + literalBits;

    /// <summary>All but words and separators, which depend on the style of the text.</summary>
    public IEnumerable<TextToken> At(int start)
    {
        yield return new(TokenKind.Literal, 1, LiteralBits);
        if (_repeated[start] >= 2)
        {
            yield return new(TokenKind.Repetition, _repeated[start], RareKind + Math.Log2(start) + Gamma(_repeated[start]));
        }

        if (Run(start) is >= 3 and var run)
        {
            yield return new(TokenKind.Run, run, RareKind + (2 * literalBits) + Gamma(run));
        }

        if (Walk(start) is >= 3 and var walk)
        {
            yield return new(TokenKind.KeyboardWalk, walk, WalkBits + Gamma(walk));
        }

        if (IsYear(start))
        {
            yield return new(TokenKind.Year, 4, RareKind + Math.Log2(200));
        }
    }

    /// <summary>Elias's code of a length.</summary>
    private static double Gamma(int length) => (2 * Math.Floor(Math.Log2(length))) + 1;

    private int Run(int start)
    {
        var length = 1;
        while (start + length < text.Length && start + 1 < text.Length
            && text[start + length] - text[start + length - 1] == text[start + 1] - text[start])
        {
            length++;
        }

        return length;
    }

    private int Walk(int start)
    {
        var longest = 0;
        foreach (var walk in Walks)
        {
            for (var at = walk.IndexOf(char.ToLowerInvariant(text[start]), StringComparison.Ordinal); at >= 0;)
            {
                var length = 0;
                while (at + length < walk.Length && start + length < text.Length
                    && walk[at + length] == char.ToLowerInvariant(text[start + length])
                    && char.IsUpper(text[start + length]) == (char.IsUpper(text[start]) && char.IsLetter(text[start + length])))
                {
                    length++;
                }

                longest = Math.Max(longest, length);
                at = at + 1 < walk.Length ? walk.IndexOf(char.ToLowerInvariant(text[start]), at + 1) : -1;
            }
        }

        return longest;
    }

    private bool IsYear(int start) => start + 4 <= text.Length && text.AsSpan(start, 2) is "19" or "20"
        && char.IsAsciiDigit(text[start + 2]) && char.IsAsciiDigit(text[start + 3]);

    /// <summary>The longest piece that stood before, for each place; it may overlap itself, as in "aaaa".</summary>
    private static int[] Repetitions(string text, out int[] row)
    {
        var longest = new int[text.Length];
        row = new int[text.Length + 1];
        for (var start = text.Length - 1; start > 0; start--)
        {
            for (var earlier = 0; earlier < start; earlier++)
            {
                row[earlier] = text[earlier] == text[start] ? row[earlier + 1] + 1 : 0;
                longest[start] = Math.Max(longest[start], row[earlier]);
            }
        }

        return longest;
    }
}
