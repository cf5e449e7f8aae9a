using System.Numerics;

namespace CryptoAssert.Keys.Mathematics;

/// <summary>The continued fraction of a quotient.</summary>
internal static class Convergents
{
    /// <summary>The partial quotients, each with the fraction that the expansion up to it makes.</summary>
    public static IEnumerable<(BigInteger Quotient, BigInteger Numerator, BigInteger Denominator)> Of(
        BigInteger numerator,
        BigInteger denominator)
    {
        var (lastUp, up) = (BigInteger.Zero, BigInteger.One);
        var (lastDown, down) = (BigInteger.One, BigInteger.Zero);
        foreach (var quotient in Quotients(numerator, denominator))
        {
            (lastUp, up) = (up, (quotient * up) + lastUp);
            (lastDown, down) = (down, (quotient * down) + lastDown);
            yield return (quotient, up, down);
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
