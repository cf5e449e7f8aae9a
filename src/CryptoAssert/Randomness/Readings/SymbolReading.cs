namespace CryptoAssert.Randomness.Readings;

/// <summary>
/// The tokens, in the order of issue, read as digits of an alphabet in one of its usual orders. What all tokens have in common (a prefix,
/// hyphens) is left out.
/// </summary>
/// <param name="alphabet">The alphabet.</param>
/// <param name="tokens">The digits of each token; the tokens may differ in length.</param>
/// <param name="write">From digits back to the token's text, with what was left out.</param>
internal sealed class SymbolReading(Alphabet alphabet, IReadOnlyList<int[]> tokens, Func<int[], string> write)
{
    public Alphabet Alphabet { get; } = alphabet;

    /// <summary>The number of characters in the alphabet.</summary>
    public int Size => Alphabet.Size;

    /// <summary>The digits of each token.</summary>
    public IReadOnlyList<int[]> Tokens { get; } = tokens;

    /// <summary>The digits of all tokens in a row.</summary>
    public int[] Stream { get; } = [.. tokens.SelectMany(token => token)];

    /// <summary>The digits a token; null when the tokens differ in length.</summary>
    public int? TokenLength { get; } = tokens.Count > 0 && tokens.All(token => token.Length == tokens[0].Length) ? tokens[0].Length : null;

    /// <summary>The token's text.</summary>
    public string Write(int[] digits) => write(digits);

    public override string ToString() => $"{Size} characters {Alphabet}";
}
