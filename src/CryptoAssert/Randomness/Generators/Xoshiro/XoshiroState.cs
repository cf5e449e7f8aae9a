using System.Numerics;

namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// The state of xoshiro256** (Blackman and Vigna). The step is linear over GF(2), the output is s1 multiplied, rotated and
/// multiplied.
/// </summary>
internal struct XoshiroState(ulong s0, ulong s1, ulong s2, ulong s3)
{
    private const ulong InverseOf5 = 0xCCCCCCCCCCCCCCCD; // modulo 2^64
    private const ulong InverseOf9 = 0x8E38E38E38E38E39;

    private ulong _s0 = s0;
    private ulong _s2 = s2;
    private ulong _s3 = s3;

    /// <summary>The word that the next output is made of.</summary>
    public ulong S1 { readonly get; private set; } = s1;

    /// <summary>No generator is in this state: it would never leave it.</summary>
    public readonly bool IsZero => (_s0 | S1 | _s2 | _s3) == 0;

    /// <summary>The low bits of s1 that an output tells whose low bits are known.</summary>
    public static int KnownBits(int outputBits) => outputBits == 64 ? 64 : Math.Max(0, outputBits - 7);

    /// <summary>s1, or its low <see cref="KnownBits"/>, before the output was made.</summary>
    public static ulong Undo(ulong output, int outputBits) => outputBits == 64
        ? BitOperations.RotateRight(output * InverseOf9, 7) * InverseOf5
        : (output * InverseOf9 >> 7) * InverseOf5;

    /// <summary>The output; then the state steps on.</summary>
    public ulong Next()
    {
        var output = BitOperations.RotateLeft(S1 * 5, 7) * 9;
        var shifted = S1 << 17;
        _s2 ^= _s0;
        _s3 ^= S1;
        S1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= shifted;
        _s3 = BitOperations.RotateLeft(_s3, 45);
        return output;
    }

    public override readonly string ToString() => $"state {_s0:x16} {S1:x16} {_s2:x16} {_s3:x16}";
}
