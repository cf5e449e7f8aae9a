using System.Security.Cryptography;

namespace CryptoAssert.Timing.Sampling;

/// <summary>
/// Secrets and wrong guesses at them, in hexadecimal digits: also what decodes hexadecimal or Base64 can read them.
/// </summary>
internal static class SecretText
{
    /// <summary>What a service that leaks nothing takes.</summary>
    public const string SoundService = "the same time, wherever the first wrong character stands";

    private const string Digits = "0123456789abcdef";
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const int MostWrong = 16;

    /// <summary>The two classes of guesses in words.</summary>
    public static (string A, string B) Classes { get; } = ("wrong first character", "wrong last character");

    public static string Random(int length) => RandomNumberGenerator.GetHexString(length, lowercase: true);

    /// <summary>
    /// The secret with a few wrong characters at one place: an eighth of a short one, at most 16, so that no two guesses are alike and a
    /// service that remembers refused ones learns nothing. Every guess comes out of this one path and is a string of its own, so
    /// that nothing but the place tells them apart.
    /// </summary>
    public static string Wrong(string secret, WrongAt at, Random random)
    {
        var length = secret.AsSpan().TrimEnd('=').Length is var unpadded and > 0 ? unpadded : secret.Length; // another padding is no Base64
        var count = Math.Clamp(length / 8, 1, MostWrong);
        var start = at switch { WrongAt.Start => 0, WrongAt.Middle => (length - count) / 2, _ => length - count };
        return string.Create(secret.Length, (secret, start, count, random), static (guess, state) =>
        {
            state.secret.CopyTo(guess);
            foreach (ref var character in guess.Slice(state.start, state.count))
            {
                character = Other(character, state.random);
            }
        });
    }

    private static char Other(char right, Random random)
    {
        var alphabet = Digits.Contains(right, StringComparison.Ordinal) ? Digits : Letters;
        char wrong;
        do
        {
            wrong = alphabet[random.Next(alphabet.Length)];
        }
        while (wrong == right);
        return wrong;
    }
}
