using System.Globalization;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Generators.Congruential;

/// <summary>Tokens as draws below a bound: one draw a character, or one draw a token that is a decimal number.</summary>
/// <param name="Size">The bound.</param>
/// <param name="Unit">What one draw gives: <c>character</c>, <c>token</c>.</param>
/// <param name="Tokens">The draws of each token.</param>
/// <param name="Write">From draws back to the token's text.</param>
internal sealed record DigitSequence(int Size, string Unit, IReadOnlyList<int[]> Tokens, Func<int[], string> Write)
{
    private const int MaximumLength = 9;

    public static DigitSequence Characters(SymbolReading reading) =>
        new(reading.Size, "character", reading.Tokens, reading.Write);

    /// <summary>
    /// Codes such as <c>random.nextInt(1000000)</c> and <c>100000 + random.nextInt(900000)</c>, also with the largest code as
    /// (wrong) bound.
    /// </summary>
    public static IEnumerable<DigitSequence> Numbers(SymbolReading reading)
    {
        var length = reading.Tokens.Count > 0 ? reading.Tokens.Max(token => token.Length) : 0;
        if (reading.Alphabet.Characters != "0123456789"
            || length is < 4 or > MaximumLength
            || reading.Tokens.Any(token => token.Length == 0))
        {
            yield break;
        }

        var values = reading.Tokens.Select(token => token.Aggregate(0, (value, digit) => (10 * value) + digit)).ToArray();
        var power = (int)Math.Pow(10, length);
        var least = values.Min() >= power / 10 ? power / 10 : 0;
        foreach (var offset in least > 0 ? [least, 0] : new[] { 0 })
        {
            foreach (var size in new[] { power - offset, power - offset - 1 }.Where(size => values.Max() - offset < size))
            {
                yield return new DigitSequence(
                    size,
                    "token",
                    [.. values.Select(value => new[] { value - offset })],
                    draws => reading.Write(Decimal(draws[0] + offset, reading.TokenLength ?? 1)));
            }
        }
    }

    private static int[] Decimal(int value, int length) =>
        [.. value.ToString(CultureInfo.InvariantCulture).PadLeft(length, '0').Select(character => character - '0')];
}
