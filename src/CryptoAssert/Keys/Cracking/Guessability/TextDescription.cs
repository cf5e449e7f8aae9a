namespace CryptoAssert.Keys.Cracking.Guessability;

/// <summary>
/// The shortest description of a text in a prefix code for texts that people write. By Kraft's inequality at most 2^b texts
/// have a description of b bits among those of its length, so that a key drawn from 2^n is described in n - s bits with a
/// probability of at most 2^-s.
/// </summary>
/// <param name="Bits">The length of the description.</param>
/// <param name="Tokens">What the text is made of.</param>
internal sealed record TextDescription(double Bits, IReadOnlyList<TextToken> Tokens)
{
    private const string Substitutions = "0o1i3e4a@a5s$s7t!i";

    private static readonly char?[] Separators = [null, '_', '-', ' ', '.', '/'];

    private static readonly Func<bool, WordCase, double>[] CaseStyles =
    [
        (_, spelled) => Only(spelled is WordCase.Lower, spelled),
        (_, spelled) => Only(spelled is WordCase.Capitalised, spelled),
        (_, spelled) => Only(spelled is WordCase.Upper, spelled),
        (isFirst, spelled) => Only(spelled == (isFirst ? WordCase.Lower : WordCase.Capitalised), spelled),
        (_, spelled) => spelled is WordCase.Other ? double.PositiveInfinity : 2,
    ];

    private enum WordCase
    {
        None,
        Lower,
        Capitalised,
        Upper,
        Other,
    }

    public static TextDescription Of(string text)
    {
        var literal = Alphabets.BitsOf(text);
        var literalBits = 1 + Alphabets.NameBits + (text.Length * literal);
        var best = new TextDescription(literalBits, [new(TokenKind.Literal, text.Length, literalBits)]);
        var styleBits = 1 + Alphabets.NameBits + Math.Log2(Separators.Length * CaseStyles.Length);
        var tokens = new TextTokens(text, literal);
        var fixedTokens = Enumerable.Range(0, text.Length).Select(start => tokens.At(start).ToArray()).ToArray();
        var words = Enumerable.Range(0, text.Length).Select(start => Words(text, start).ToArray()).ToArray();
        foreach (var separator in Separators)
        {
            foreach (var style in separator is null || text.Contains(separator.Value) ? CaseStyles : [])
            {
                var (bits, parse) = Parse(text, fixedTokens, words, separator, style);
                best = styleBits + bits < best.Bits ? new TextDescription(styleBits + bits, parse) : best;
            }
        }

        return best;
    }

    private static (double Bits, IReadOnlyList<TextToken> Tokens) Parse(
        string text,
        TextToken[][] fixedTokens,
        (TextToken Token, WordCase Spelled)[][] words,
        char? separator,
        Func<bool, WordCase, double> style)
    {
        var bits = new double[text.Length + 1];
        Array.Fill(bits, double.PositiveInfinity, 1, text.Length);
        var last = new TextToken[text.Length + 1];
        for (var start = 0; start < text.Length; start++)
        {
            foreach (var token in fixedTokens[start])
            {
                Consider(start, token);
            }

            if (text[start] == separator)
            {
                Consider(start, new(TokenKind.Separator, 1, TextTokens.RareKind));
            }

            foreach (var (token, spelled) in words[start])
            {
                var end = start + token.Length;
                var wordBits = token.Bits + style(start == 0, spelled);
                Consider(start, token with { Bits = wordBits + (separator is null ? 1 : 3) });
                if (separator is not null && (end == text.Length || text[end] == separator))
                {
                    Consider(start, token with { Length = Math.Min(end + 1, text.Length) - start, Bits = wordBits + 1 });
                }
            }
        }

        var parse = new List<TextToken>();
        for (var end = text.Length; end > 0; end -= last[end].Length)
        {
            parse.Add(last[end]);
        }

        return (bits[^1], parse);

        void Consider(int start, TextToken token)
        {
            if (bits[start] + token.Bits < bits[start + token.Length])
            {
                bits[start + token.Length] = bits[start] + token.Bits;
                last[start + token.Length] = token;
            }
        }
    }

    /// <summary>The words that begin here, with digits and signs for letters at two bits and one more for each.</summary>
    private static IEnumerable<(TextToken Token, WordCase Spelled)> Words(string text, int start)
    {
        var plain = new char[WordRanks.LongestWord];
        var replaced = new char[WordRanks.LongestWord];
        var substitutes = 0;
        for (var length = 1; length <= WordRanks.LongestWord && start + length <= text.Length; length++)
        {
            var letter = text[start + length - 1];
            letter = char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter;
            var at = Substitutions.IndexOf(letter, StringComparison.Ordinal);
            plain[length - 1] = letter;
            replaced[length - 1] = at >= 0 && at % 2 == 0 ? Substitutions[at + 1] : letter;
            substitutes += at >= 0 ? 1 : 0;
            var bits = Math.Min(
                0.5 + WordRanks.Bits(plain.AsSpan(0, length)),
                2 + (2 * substitutes) + WordRanks.Bits(replaced.AsSpan(0, length)));
            if (!double.IsPositiveInfinity(bits))
            {
                yield return (new(TokenKind.Word, length, bits), Spelled(text.AsSpan(start, length)));
            }
        }
    }

    private static double Only(bool isOfTheStyle, WordCase spelled) =>
        isOfTheStyle || spelled is WordCase.None ? 0 : double.PositiveInfinity;

    private static WordCase Spelled(ReadOnlySpan<char> word)
    {
        var rest = word[1..];
        return !ContainsUpper(word) ? (ContainsLower(word) ? WordCase.Lower : WordCase.None)
            : char.IsUpper(word[0]) && !ContainsUpper(rest) ? WordCase.Capitalised
            : !ContainsLower(word) ? WordCase.Upper
            : WordCase.Other;
    }

    private static bool ContainsUpper(ReadOnlySpan<char> word) => word.IndexOfAnyInRange('A', 'Z') >= 0;

    private static bool ContainsLower(ReadOnlySpan<char> word) => word.IndexOfAnyInRange('a', 'z') >= 0;
}
