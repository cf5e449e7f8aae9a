using System.Numerics;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Generators.Congruential;

/// <summary>Tokens that are one number each, as hexadecimal, decimal or in another base up to 36.</summary>
internal static class WholeNumbers
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>20 digits hold 64 bits as decimal; a base below 10 is nobody's.</summary>
    private const int LongestToken = 20;

    /// <summary>The numbers; none where the characters are not the usual digits or a token is too long for 64 bits.</summary>
    public static BigInteger[] Of(SymbolReading reading) =>
        reading.Size < 10
        || !Digits.StartsWith(reading.Alphabet.Characters, StringComparison.OrdinalIgnoreCase)
        || reading.Tokens.Any(token => token.Length is 0 or > LongestToken)
            ? []
            : [.. reading.Tokens.Select(token => token.Aggregate(BigInteger.Zero, (sum, digit) => (sum * reading.Size) + digit))];

    /// <summary>The token's text, with leading zeros where all tokens are equally long.</summary>
    public static string Write(SymbolReading reading, BigInteger value)
    {
        var digits = new List<int>();
        for (; !value.IsZero || digits.Count < (reading.TokenLength ?? 1); value /= reading.Size)
        {
            digits.Insert(0, (int)(value % reading.Size));
        }

        return reading.Write([.. digits]);
    }
}
