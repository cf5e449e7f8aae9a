namespace CryptoAssert.Randomness.Readings;

/// <summary>What all tokens have in common, and what varies: hyphens, a prefix, a version digit.</summary>
internal sealed class TokenPattern
{
    /// <summary>From so many tokens on, a character at the same place in all of them is no accident.</summary>
    private const int Sure = 40;

    private readonly string _prefix;
    private readonly string _suffix;
    private readonly char?[]? _fixed;

    private TokenPattern(IReadOnlyList<string> texts, char?[] fixedCharacters)
    {
        (_prefix, _suffix, _fixed) = ("", "", fixedCharacters);
        Positions = [.. Enumerable.Range(0, fixedCharacters.Length).Where(position => fixedCharacters[position] is null)];
        Varying = [.. texts.Select(text => string.Concat(Positions.Select(position => text[position])))];
    }

    private TokenPattern(IReadOnlyList<string> texts, string prefix, string suffix)
    {
        (_prefix, _suffix) = (prefix, suffix);
        Positions = [];
        Varying = [.. texts.Select(text => text[prefix.Length..^suffix.Length])];
    }

    /// <summary>What varies of each token.</summary>
    public IReadOnlyList<string> Varying { get; }

    /// <summary>Where <see cref="Varying"/> stands in a token; empty when the tokens differ in length.</summary>
    public IReadOnlyList<int> Positions { get; }

    /// <summary>The tokens are of the same length.</summary>
    public bool IsFixed => _fixed is not null;

    public static TokenPattern Of(IReadOnlyList<string> texts)
    {
        if (texts.Any(text => text.Length != texts[0].Length))
        {
            return new TokenPattern(texts, CommonPrefix(texts), suffix: "");
        }

        var common = new char?[texts[0].Length];
        for (var position = 0; position < common.Length; position++)
        {
            var character = texts[0][position];
            if ((texts.Count >= Sure || !char.IsAsciiLetterOrDigit(character)) && texts.All(text => text[position] == character))
            {
                common[position] = character;
            }
        }

        return new TokenPattern(texts, common);
    }

    /// <summary>A token with that varying part.</summary>
    public string Write(string varying)
    {
        if (_fixed is null)
        {
            return _prefix + varying + _suffix;
        }

        var text = new char[_fixed.Length];
        var next = 0;
        for (var position = 0; position < text.Length; position++)
        {
            text[position] = _fixed[position] ?? varying[next++];
        }

        return new string(text);
    }

    private static string CommonPrefix(IReadOnlyList<string> texts)
    {
        var length = texts.Min(text => text.Length);
        var common = 0;
        while (common < length && texts.All(text => text[common] == texts[0][common]))
        {
            common++;
        }

        return texts.Count >= Sure ? texts[0][..common] : texts[0][..(texts[0][..common].LastIndexOfAny(['-', '_', '.', ':']) + 1)];
    }
}
