using CryptoAssert.Randomness.Readings;
using CryptoAssert.Randomness.Structure;

namespace CryptoAssert.Randomness;

/// <summary>Tokens in words: their length, their alphabet, what they are.</summary>
internal static class TokenShape
{
    private const int FewestWords = 3;
    private static readonly char[] Separators = ['-', '_', '.', ' ', '+', ','];

    /// <summary>Such as <c>32 characters, over 0-9a-f</c>.</summary>
    public static string Of(TokenEvidence evidence, TokenCapacity capacity)
    {
        var texts = evidence.Layer.Texts;
        var (shortest, longest) = (texts.Min(text => text.Length), texts.Max(text => text.Length));
        var length = shortest == longest ? FormattableString.Invariant($"{longest}") : FormattableString.Invariant($"{shortest} to {longest}");
        var kind = Kind(texts) is { } known ? $"{known}, " : "";
        var under = evidence.Layer.UnderEncoding is { } encoding ? $" (in {encoding})" : "";
        var over = capacity.Alphabet == 0 ? ""
            : FormattableString.Invariant($", {capacity.Characters} of which vary over {capacity.Alphabet} characters, at most {capacity.Bits:0.#} bits");
        return $"{kind}{length} characters{under}{over}";
    }

    /// <summary>A format that is known by its look: <c>UUIDs of version 4</c>.</summary>
    public static string? Kind(IReadOnlyList<string> texts) =>
        texts.All(text => text.Length == 36 && Guid.TryParseExact(text, "D", out _))
            ? texts.All(text => text[14] == texts[0][14]) && texts.All(text => text[19] is '8' or '9' or 'a' or 'b' or 'A' or 'B')
                ? $"UUIDs of version {texts[0][14]}"
                : "GUIDs without a version"
            : texts.All(text => text.StartsWith("CfDJ8", StringComparison.Ordinal)) ? "payloads of ASP.NET Core Data Protection"
            : null;

    /// <summary>Why a generator was not tried that is looked for in none of the readings.</summary>
    public static string Unread(TokenEvidence evidence) =>
        AreWords(evidence.Layer) ? "the tokens are words: what draws from a list of words is not computed"
        : !evidence.Layer.Pattern.IsFixed ? "no form that is looked for gives such tokens, which change their length"
        : evidence.Readings.Symbols is [var reading, ..] ? FormattableString.Invariant($"no form that is looked for gives {reading.TokenLength} characters over {reading.Size}")
        : "no form that is looked for gives such tokens";

    /// <summary>Three words or more of changing length, all of letters, with something between them.</summary>
    public static bool AreWords(TokenLayer layer) => !layer.Pattern.IsFixed && layer.Texts.All(IsWords);

    private static bool IsWords(string text)
    {
        var words = text.Split(Separators);
        return words.Length >= FewestWords && Array.TrueForAll(words, word => word.Length > 1 && word.All(char.IsLetter));
    }
}
