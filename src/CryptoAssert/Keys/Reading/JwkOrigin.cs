using System.Text;
using System.Text.Json;

namespace CryptoAssert.Keys.Reading;

/// <summary>
/// What a key of a JWKS is called: <c>kid "2024" of /.well-known/jwks.json</c>; the set can be read from it again.
/// </summary>
internal static class JwkOrigin
{
    private const string Of = " of ";

    /// <param name="jwk">The key.</param>
    /// <param name="number">Its place in the set, from 1.</param>
    /// <param name="kidRepeats">Other keys of the set have the same kid: the place tells them apart.</param>
    /// <param name="set">The set.</param>
    public static string Name(JsonElement jwk, int number, bool kidRepeats, string set) =>
        Kid(jwk) is not { } kid ? FormattableString.Invariant($"key {number}{Of}{set}")
            : kidRepeats ? FormattableString.Invariant($"{Quoted(kid)}, key {number},{Of}{set}")
            : $"{Quoted(kid)}{Of}{set}";

    /// <summary>The set that a published key belongs to; null when it came in none.</summary>
    public static string? SetOf(KeyUnderTest key)
    {
        if (key.Jwk is not { } jwk)
        {
            return null;
        }

        // A kid may hold " of " itself: what follows it does not.
        var start = Kid(jwk) is { } kid ? Quoted(kid).Length : 0;
        var found = start <= key.Origin.Length ? key.Origin.IndexOf(Of, start, StringComparison.Ordinal) : -1;
        return found < 0 ? null : key.Origin[(found + Of.Length)..];
    }

    public static string? Kid(JsonElement jwk) => JwkMembers.Text(jwk, "kid");

    public static string Quoted(string kid)
    {
        var text = new StringBuilder("kid \"");
        foreach (var character in kid.Length > 64 ? kid.AsSpan(0, 64) : kid)
        {
            _ = char.IsControl(character) || char.IsSurrogate(character) ? text.Append('?') : text.Append(character);
        }

        return text.Append(kid.Length > 64 ? "..\"" : "\"").ToString();
    }
}
