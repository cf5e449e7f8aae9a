using System.Text;
using CryptoAssert.Randomness.Readings;
using CryptoAssert.Randomness.Sampling;

namespace CryptoAssert.Randomness;

/// <summary>Tokens that cannot be checked as tokens, and what to do.</summary>
internal static class TokenProblems
{
    private const int Longest = 4_096;
    private const int MostDifferentCharacters = 256;
    private const int LongestShown = 40;

    /// <summary>Why the tokens cannot be checked; null when they can.</summary>
    public static string? Of(IReadOnlyList<IssuedToken> tokens)
    {
        var longest = tokens.Max(token => token.Text.Length);
        if (longest > Longest)
        {
            return FormattableString.Invariant(
                $"A token has {longest:N0} characters; {Longest:N0} are read at most. Name the part of it that is random: FromRegex(..), or From(answer => ..).");
        }

        if (tokens.Count > 1 && tokens.All(token => token.Text == tokens[0].Text))
        {
            return FormattableString.Invariant(
                $"All {tokens.Count} tokens are the same (\"{Shown(tokens[0].Text)}\"): there is nothing to compare. If a user keeps his token until he uses it, ask for another user each time: WithContent(() => ..).");
        }

        if (tokens.SelectMany(token => token.Text).Distinct().Count() > MostDifferentCharacters)
        {
            return FormattableString.Invariant(
                $"The tokens hold more than {MostDifferentCharacters} different characters: bytes that were decoded as text? Give them as hexadecimal: From(answer => Convert.ToHexString(..)).");
        }

        return tokens.All(token => IsJwt(token.Text))
            ? "The tokens are JWTs: what protects them is a signature, not that they cannot be guessed. RejectsForgedJwts() checks that; if one of their claims has to be random, name it: From(answer => ..)."
            : null;
    }

    private static bool IsJwt(string text) =>
        text.Count(character => character == '.') is 2 or 4 && Base64Bytes.Decode(text[..text.IndexOf('.', StringComparison.Ordinal)]) is { } header
            && JsonFields.At(Encoding.UTF8.GetString(header), "alg") is not null;

    private static string Shown(string text) => text.Length <= LongestShown ? text : $"{text[..LongestShown]}..";
}
