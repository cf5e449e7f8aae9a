using System.Buffers.Binary;
using System.Numerics;

namespace CryptoAssert.Randomness.InProcess;

/// <summary>xoshiro256** (Blackman and Vigna) from a known state, drawing as <c>Random.Shared</c> of .NET 10 does.</summary>
internal sealed class SharedRandomReplica(SharedRandomState state)
{
    public SharedRandomState State { get; private set; } = state;

    public ulong NextUInt64()
    {
        var (s0, s1, s2, s3) = State;
        var result = BitOperations.RotateLeft(s1 * 5, 7) * 9;
        s2 ^= s0;
        s3 ^= s1;
        State = new SharedRandomState(s0 ^ s3, s1 ^ s2, s2 ^ s1 << 17, BitOperations.RotateLeft(s3, 45));
        return result;
    }

    /// <summary>The state one draw before: every step can be undone.</summary>
    public static SharedRandomState Before(SharedRandomState state)
    {
        var (n0, n1, n2, n3) = state;
        var s3XorS1 = BitOperations.RotateRight(n3, 45);
        var s0 = n0 ^ s3XorS1;
        var s1 = n1 ^ n2; // is s1 ^ s1 << 17
        s1 ^= s1 << 17;
        s1 ^= s1 << 34;
        var s2XorS0 = n1 ^ s1;
        return new SharedRandomState(s0, s1, s2XorS0 ^ s0, s3XorS1 ^ s1);
    }

    /// <summary>Lemire's method on the upper 32 bits: draws again where the lower half falls into the incomplete interval.</summary>
    public int Next(int maxValue)
    {
        var bound = (uint)maxValue;
        var product = bound * (NextUInt64() >> 32);
        if ((uint)product < bound)
        {
            var rest = (0u - bound) % bound;
            while ((uint)product < rest)
            {
                product = bound * (NextUInt64() >> 32);
            }
        }

        return (int)(product >> 32);
    }

    /// <summary>Lemire's method on 64 bits.</summary>
    public long NextInt64(long maxValue)
    {
        var bound = (ulong)maxValue;
        var high = Math.BigMul(bound, NextUInt64(), out var low);
        if (low < bound)
        {
            var rest = (0ul - bound) % bound;
            while (low < rest)
            {
                high = Math.BigMul(bound, NextUInt64(), out low);
            }
        }

        return (long)high;
    }

    public double NextDouble() => (NextUInt64() >> 11) * (1.0 / (1ul << 53));

    /// <summary>Eight bytes a draw, and one draw for the rest.</summary>
    public void NextBytes(Span<byte> buffer)
    {
        Span<byte> drawn = stackalloc byte[sizeof(ulong)];
        for (var i = 0; i < buffer.Length; i += drawn.Length)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(drawn, NextUInt64());
            drawn[..Math.Min(drawn.Length, buffer.Length - i)].CopyTo(buffer[i..]);
        }
    }

    /// <summary>
    /// <c>GetItems</c>, <c>GetString</c>, <c>GetHexString</c> as digits of at most 256: the low bits of bytes, those too large dropped, twice as many
    /// bytes a round as digits are missing (as many where none can be too large), 512 at most.
    /// </summary>
    public void GetItems(int choices, Span<int> digits)
    {
        Span<byte> buffer = stackalloc byte[512];
        var isPowerOf2 = BitOperations.IsPow2(choices);
        var mask = (int)BitOperations.RoundUpToPowerOf2((uint)choices) - 1;
        while (!digits.IsEmpty)
        {
            buffer = buffer[..Math.Min(buffer.Length, isPowerOf2 ? digits.Length : 2 * digits.Length)];
            NextBytes(buffer);
            var filled = 0;
            for (var i = 0; i < buffer.Length && filled < digits.Length; i++)
            {
                if ((buffer[i] & mask) < choices)
                {
                    digits[filled++] = buffer[i] & mask;
                }
            }

            digits = digits[filled..];
        }
    }
}
