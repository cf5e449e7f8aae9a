using System.Numerics;

namespace CryptoAssert.Keys.Mathematics;

/// <summary>The continued fraction of a quotient.</summary>
internal static class Convergents
{
    /// <summary>The fractions that the expansion makes, and how far each is from the quotient: the remainder that Euclid's algorithm
    /// has there is the absolute value of denominator * Numerator - numerator * Denominator.</summary>
    public static IEnumerable<(BigInteger Remainder, BigInteger Numerator, BigInteger Denominator)> Of(
        BigInteger numerator,
        BigInteger denominator)
    {
        var (lastUp, up) = (BigInteger.Zero, BigInteger.One);
        var (lastDown, down) = (BigInteger.One, BigInteger.Zero);
        while (!denominator.IsZero)
        {
            var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
            (numerator, denominator) = (denominator, remainder);
            (lastUp, up) = (up, (quotient * up) + lastUp);
            (lastDown, down) = (down, (quotient * down) + lastDown);
            yield return (remainder, up, down);
        }
    }

    /// <summary>The partial quotients alone.</summary>
    public static IEnumerable<BigInteger> Quotients(BigInteger numerator, BigInteger denominator)
    {
        while (!denominator.IsZero)
        {
            var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
            (numerator, denominator) = (denominator, remainder);
            yield return quotient;
        }
    }
}
