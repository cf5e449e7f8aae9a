namespace CryptoAssert.Randomness.Readings;

/// <summary>The characters of a token in the order in which a program counts them: the digit 0 first.</summary>
internal sealed class Alphabet
{
    private readonly Dictionary<char, int> _digits;

    /// <param name="name">In words: <c>A-Za-z0-9</c>.</param>
    /// <param name="characters">Each once.</param>
    public Alphabet(string name, string characters)
    {
        Name = name;
        Characters = characters;
        _digits = characters.Select((character, digit) => (character, digit)).ToDictionary(pair => pair.character, pair => pair.digit);
    }

    public string Name { get; }

    public string Characters { get; }

    public int Size => Characters.Length;

    /// <summary>The digits of a text; null when a character is of another alphabet.</summary>
    public int[]? Digits(ReadOnlySpan<char> text)
    {
        var digits = new int[text.Length];
        for (var i = 0; i < digits.Length; i++)
        {
            if (!_digits.TryGetValue(text[i], out digits[i]))
            {
                return null;
            }
        }

        return digits;
    }

    public string Text(ReadOnlySpan<int> digits)
    {
        var text = new char[digits.Length];
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = Characters[digits[i]];
        }

        return new string(text);
    }

    public override string ToString() => Name;
}
