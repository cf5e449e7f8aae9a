using System.Numerics;

namespace CryptoAssert.Keys.Mathematics;

/// <summary>What <see cref="BigInteger"/> lacks: roots, inverses, and hexadecimal text.</summary>
internal static class IntegerMath
{
    private const ulong SquaresModulo64 = 0x0202021202030213;

    /// <summary>The square root, rounded down.</summary>
    public static BigInteger Sqrt(BigInteger value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value.Sign, nameof(value));
        var bits = (int)value.GetBitLength();
        if (bits <= 52)
        {
            return new BigInteger(Math.Floor(Math.Sqrt((double)value)));
        }

        // from above, so that Newton's iteration only falls
        var shift = (bits - 52) & ~1;
        var root = new BigInteger(Math.Floor(Math.Sqrt((double)(value >> shift))) + 1) << (shift / 2);
        while (true)
        {
            var next = (root + (value / root)) >> 1;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }

    /// <summary>Whether the number is a square, and of what.</summary>
    public static bool IsSquare(BigInteger value, out BigInteger root)
    {
        root = BigInteger.Zero;
        if (value.Sign < 0 || (SquaresModulo64 >> (int)(value & 63) & 1) == 0)
        {
            return false;
        }

        root = Sqrt(value);
        return root * root == value;
    }

    /// <summary>
    /// Fermat's test of an odd number with two bases: one power where it is composite. A product pq of large primes passes only where
    /// the orders of 2 and 3 modulo p divide q - 1, and those modulo q divide p - 1.
    /// </summary>
    public static bool IsProbablePrime(BigInteger odd)
    {
        var field = new MontgomeryField(odd);
        return field.PowerOfTwo(odd - 1).AsSpan().SequenceEqual(field.One)
            && field.Power(field.Enter(3), odd - 1).AsSpan().SequenceEqual(field.One);
    }

    /// <summary>The remainder that is not negative.</summary>
    public static BigInteger Modulo(BigInteger value, BigInteger modulus)
    {
        var remainder = value % modulus;
        return remainder.Sign < 0 ? remainder + modulus : remainder;
    }

    /// <summary>The inverse modulo a number; null when both have a factor in common.</summary>
    public static BigInteger? Inverse(BigInteger value, BigInteger modulus)
    {
        var (last, rest) = (modulus, Modulo(value, modulus));
        var (lastFactor, factor) = (BigInteger.Zero, BigInteger.One);
        while (!rest.IsZero)
        {
            var quotient = BigInteger.DivRem(last, rest, out var remainder);
            (last, rest) = (rest, remainder);
            (lastFactor, factor) = (factor, lastFactor - (quotient * factor));
        }

        return last.IsOne ? Modulo(lastFactor, modulus) : null;
    }

    /// <summary>The quotient, rounded to the nearest.</summary>
    public static BigInteger Round(BigInteger dividend, BigInteger divisor)
    {
        var floor = BigInteger.DivRem((2 * dividend) + divisor, 2 * divisor, out var remainder);
        return remainder.Sign < 0 ? floor - 1 : floor;
    }

    /// <summary>As <c>0x1f</c>, without leading zeros.</summary>
    public static string Hex(BigInteger value)
    {
        var digits = Convert.ToHexStringLower(value.ToByteArray(isUnsigned: true, isBigEndian: true)).TrimStart('0');
        return "0x" + (digits.Length == 0 ? "0" : digits);
    }
}
