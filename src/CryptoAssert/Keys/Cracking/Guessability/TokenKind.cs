namespace CryptoAssert.Keys.Cracking.Guessability;

/// <summary>What a piece of a text is taken for.</summary>
internal enum TokenKind
{
    Literal,
    Word,
    Separator,
    Repetition,
    Run,
    KeyboardWalk,
    Year,
}
