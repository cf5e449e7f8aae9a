using System.Globalization;
using System.Text;

namespace CryptoAssert.Keys.Cracking.Guessability;

/// <summary>How many guesses find a secret that we hold, at most: the length of its shortest description that we know.</summary>
/// <param name="Bits">log2 of the guesses.</param>
/// <param name="Needed">Fewer bits than that are a finding.</param>
/// <param name="Reason">In one line, without a part of the secret.</param>
internal sealed record SecretGuessability(double Bits, double Needed, string Reason)
{
    /// <summary>ASVS 5.0 11.2.3: 128 bits of security.</summary>
    public const double SecurityBits = 128;

    /// <summary>A sound key is accused with a probability of at most 2^-44 = 6e-14.</summary>
    private const double FalseAlarmBits = 44;

    /// <summary>Longer secrets are judged by their beginning and their end, whichever is better.</summary>
    private const int LongestPiece = 512;

    public bool IsWeak => Bits < Needed;

    public static SecretGuessability Of(ReadOnlySpan<byte> key)
    {
        if (key.Length > LongestPiece)
        {
            var (head, tail) = (Of(key[..LongestPiece]), Of(key[^LongestPiece..]));
            return head.Bits >= tail.Bits ? head : tail;
        }

        var readings = SecretReadings.Of(key.ToArray())
            .Select(reading => (reading.Name, reading.Bits, Description: TextDescription.Of(reading.Text)))
            .Select(reading => (reading.Name, Bits: reading.Bits + reading.Description.Bits, reading.Description.Tokens));
        var (name, bits, tokens) = readings.MinBy(reading => reading.Bits);
        var text = SecretReadings.AsText(key.ToArray());
        var generator = Weakest(Alphabets.WeakestGenerator(text ?? "", SecurityBits), key.Length);
        var needed = generator is { } sound ? Math.Min(SecurityBits, sound - FalseAlarmBits) : SecurityBits;
        if (generator is null)
        {
            bits = Math.Min(bits, text is null ? 8 * key.Length : text.Length * Alphabets.BitsOf(text));
        }

        var size = text is null ? $"{key.Length} bytes" : $"{text.Length} characters";
        var guesses = string.Create(CultureInfo.InvariantCulture, $"{size} that at most 2^{Math.Ceiling(bits)} guesses find");
        return new SecretGuessability(bits, needed, $"{guesses}: {Parts(tokens)}{name}");
    }

    /// <summary>Raw bytes may have drawn any key.</summary>
    private static double? Weakest(double? textual, int bytes) =>
        8 * bytes < SecurityBits ? textual : Math.Min(8 * bytes, textual ?? 8 * bytes);

    private static string Parts(IReadOnlyList<TextToken> tokens)
    {
        var parts = tokens.Where(token => token.Kind is not TokenKind.Separator)
            .GroupBy(token => token.Kind)
            .OrderBy(kind => kind.Key)
            .Select(kind => kind.Key switch
            {
                TokenKind.Literal => Count(kind.Sum(token => token.Length), "random character", "random characters"),
                TokenKind.Word => Count(kind.Count(), "common word", "common words"),
                TokenKind.Repetition => Count(kind.Count(), "repetition", "repetitions"),
                TokenKind.Run => Count(kind.Count(), "run of equal steps", "runs of equal steps"),
                TokenKind.KeyboardWalk => Count(kind.Count(), "keyboard or alphabet row", "keyboard or alphabet rows"),
                _ => Count(kind.Count(), "year", "years"),
            });
        var text = string.Join(", ", parts);
        return text.Length == 0 ? "nothing at all" : text;
    }

    private static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
