using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Tests.Randomness;

/// <summary>Tokens that node made with <c>Fixtures/tokens.mjs</c>, read as a caller would read them.</summary>
internal static class V8Fixture
{
    public const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    public const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static string[] Tokens(string format, int seed) => TokenSamples.Of($"node-{format}.{seed}");

    /// <summary>Hyphens, and for a UUID the version, are left out of the digits and written back.</summary>
    public static SymbolReading Read(string characters, IReadOnlyList<string> tokens, string pattern = "")
    {
        var alphabet = new Alphabet(characters, characters);
        int[][] digits = [.. tokens.Select(token => alphabet.Digits(Strip(token))!)];
        return new SymbolReading(alphabet, digits, token => Fill(alphabet.Text(token)));

        string Strip(string token) =>
            pattern.Length == 0 ? token : new string([.. token.Where((_, place) => pattern[place] == 'x')]);

        string Fill(string text)
        {
            var next = 0;
            return pattern.Length == 0
                ? text
                : new string([.. pattern.Select(character => character == 'x' ? text[next++] : character)]);
        }
    }
}
