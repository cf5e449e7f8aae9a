using CryptoAssert.Randomness.Readings;
using CryptoAssert.Randomness.Structure;

namespace CryptoAssert.Randomness;

/// <summary>Tokens in words: their length, their alphabet, what they are.</summary>
internal static class TokenShape
{
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
}
