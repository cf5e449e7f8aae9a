using System.Numerics;
using System.Runtime.CompilerServices;

namespace CryptoAssert.Keys.Mathematics;

/// <summary>
/// Residues modulo an odd number in Montgomery's form, as 64-bit limbs with the lowest first: an order of magnitude faster than
/// <see cref="BigInteger"/> where millions are multiplied. For public values only: nothing here is constant in time.
/// </summary>
/// <remarks>Montgomery, Modular multiplication without trial division, 1985.</remarks>
internal sealed class MontgomeryField
{
    private readonly ulong[] _modulus;
    private readonly ulong[] _square; // R^2
    private readonly ulong _inverse; // -1 / modulus, modulo 2^64

    public MontgomeryField(BigInteger modulus)
    {
        Modulus = modulus;
        Limbs = (int)((modulus.GetBitLength() + 63) / 64);
        _modulus = Split(modulus);
        _square = Split((BigInteger.One << (128 * Limbs)) % modulus);
        var inverse = 1UL;
        for (var i = 0; i < 6; i++)
        {
            inverse = unchecked(inverse * (2 - (_modulus[0] * inverse)));
        }

        _inverse = unchecked(0 - inverse);
        One = Enter(BigInteger.One);
    }

    public BigInteger Modulus { get; }

    public int Limbs { get; }

    /// <summary>The number 1; not to be written to.</summary>
    public ulong[] One { get; }

    public ulong[] Enter(BigInteger value)
    {
        var limbs = Split(value);
        Multiply(limbs, _square, limbs);
        return limbs;
    }

    public BigInteger Leave(ReadOnlySpan<ulong> value)
    {
        var limbs = new ulong[Limbs];
        var one = new ulong[Limbs];
        one[0] = 1;
        Multiply(value, one, limbs);
        var bytes = new byte[8 * Limbs];
        Buffer.BlockCopy(limbs, 0, bytes, 0, bytes.Length);
        return new BigInteger(bytes, isUnsigned: true);
    }

    /// <summary>The product; the result may be one of the factors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Multiply(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, Span<ulong> result)
    {
        if (Limbs == 4)
        {
            Multiply4(left, right, result);
            return;
        }

        Span<ulong> sum = stackalloc ulong[Limbs];
        left = left[..sum.Length]; // lets the compiler drop its checks of the bounds
        ReadOnlySpan<ulong> modulus = _modulus.AsSpan(0, sum.Length);
        sum.Clear();
        var top = 0UL;
        for (var i = 0; i < sum.Length; i++)
        {
            var factor = right[i];
            var carry = 0UL;
            var low = MultiplyAdd(left[0], factor, sum[0], ref carry);
            var times = unchecked(low * _inverse);
            var second = 0UL;
            MultiplyAdd(times, modulus[0], low, ref second);
            for (var j = 1; j < sum.Length; j++)
            {
                low = MultiplyAdd(left[j], factor, sum[j], ref carry);
                sum[j - 1] = MultiplyAdd(times, modulus[j], low, ref second);
            }

            sum[^1] = Add(carry, second, ref top);
        }

        if (top != 0 || IsReducible(sum))
        {
            SubtractModulus(sum);
        }

        sum.CopyTo(result);
    }

    /// <summary>The same for 256 bits, in registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Multiply4(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, Span<ulong> result)
    {
        ReadOnlySpan<ulong> modulus = _modulus;
        var (a0, a1, a2, a3) = (left[0], left[1], left[2], left[3]);
        var (m0, m1, m2, m3) = (modulus[0], modulus[1], modulus[2], modulus[3]);
        var (s0, s1, s2, s3, top) = (0UL, 0UL, 0UL, 0UL, 0UL);
        for (var i = 0; i < 4; i++)
        {
            var factor = right[i];
            var (carry, second) = (0UL, 0UL);
            var low = MultiplyAdd(a0, factor, s0, ref carry);
            var times = unchecked(low * _inverse);
            MultiplyAdd(times, m0, low, ref second);
            low = MultiplyAdd(a1, factor, s1, ref carry);
            s0 = MultiplyAdd(times, m1, low, ref second);
            low = MultiplyAdd(a2, factor, s2, ref carry);
            s1 = MultiplyAdd(times, m2, low, ref second);
            low = MultiplyAdd(a3, factor, s3, ref carry);
            s2 = MultiplyAdd(times, m3, low, ref second);
            s3 = Add(carry, second, ref top);
        }

        (result[0], result[1], result[2], result[3]) = (s0, s1, s2, s3);
        if (top != 0 || IsReducible(result))
        {
            SubtractModulus(result);
        }
    }

    /// <summary>A power, by windows of four bits.</summary>
    public ulong[] Power(ReadOnlySpan<ulong> value, BigInteger exponent, CancellationToken cancellationToken = default)
    {
        var powers = new ulong[16][];
        powers[0] = One;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = new ulong[Limbs];
            Multiply(powers[i - 1], value, powers[i]);
        }

        var result = One.AsSpan().ToArray();
        foreach (var digits in exponent.ToByteArray(isUnsigned: true, isBigEndian: true))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var digit in (ReadOnlySpan<int>)[digits >> 4, digits & 15])
            {
                for (var i = 0; i < 4; i++)
                {
                    Multiply(result, result, result);
                }

                Multiply(result, powers[digit], result);
            }
        }

        return result;
    }

    /// <summary>A power of 2, by doubling: a fifth quicker than any other.</summary>
    public ulong[] PowerOfTwo(BigInteger exponent)
    {
        var result = One.AsSpan().ToArray();
        foreach (var digits in exponent.ToByteArray(isUnsigned: true, isBigEndian: true))
        {
            for (var bit = 7; bit >= 0; bit--)
            {
                Multiply(result, result, result);
                if ((digits >> bit & 1) == 1)
                {
                    Add(result, result, result);
                }
            }
        }

        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, Span<ulong> result)
    {
        var carry = 0UL;
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = Add(left[i], right[i], ref carry);
        }

        if (carry != 0 || IsReducible(result))
        {
            SubtractModulus(result);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Subtract(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, Span<ulong> result)
    {
        var borrow = 0UL;
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = Subtract(left[i], right[i], ref borrow);
        }

        var (mask, carry) = (unchecked(0 - borrow), 0UL); // no branch: half of all differences are negative
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = Add(result[i], _modulus[i] & mask, ref carry);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool IsReducible(ReadOnlySpan<ulong> value)
    {
        for (var i = value.Length - 1; i >= 0; i--)
        {
            if (value[i] != _modulus[i])
            {
                return value[i] > _modulus[i];
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SubtractModulus(Span<ulong> value)
    {
        var borrow = 0UL;
        for (var i = 0; i < value.Length; i++)
        {
            value[i] = Subtract(value[i], _modulus[i], ref borrow);
        }
    }

    /// <summary>
    /// The low half of the product plus both, whose high half is the next carry. Carries are random: no branches.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong MultiplyAdd(ulong left, ulong right, ulong addend, ref ulong carry)
    {
        var high = Math.BigMul(left, right, out var low);
        unchecked
        {
            low += addend;
            high += low < addend ? 1UL : 0;
            low += carry;
            high += low < carry ? 1UL : 0;
        }

        carry = high;
        return low;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Add(ulong left, ulong right, ref ulong carry)
    {
        unchecked
        {
            var sum = left + right;
            var over = sum < left ? 1UL : 0;
            var total = sum + carry;
            carry = over + (total < sum ? 1UL : 0);
            return total;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Subtract(ulong left, ulong right, ref ulong borrow)
    {
        unchecked
        {
            var difference = left - right;
            var under = left < right ? 1UL : 0;
            var total = difference - borrow;
            borrow = under + (difference < borrow ? 1UL : 0);
            return total;
        }
    }

    private ulong[] Split(BigInteger value)
    {
        var bytes = new byte[8 * Limbs];
        value.TryWriteBytes(bytes, out _, isUnsigned: true);
        var limbs = new ulong[Limbs];
        Buffer.BlockCopy(bytes, 0, limbs, 0, bytes.Length);
        return limbs;
    }
}
