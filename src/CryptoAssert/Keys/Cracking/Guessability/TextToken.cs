namespace CryptoAssert.Keys.Cracking.Guessability;

/// <summary>A piece of a text, and what it costs to say it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Length">How many characters it covers.</param>
/// <param name="Bits">The length of its code, that of its kind included.</param>
internal readonly record struct TextToken(TokenKind Kind, int Length, double Bits);
