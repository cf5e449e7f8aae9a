using System.Numerics;

namespace CryptoAssert.Jwt.Jose;

/// <summary>
/// Signatures without a key, for the public exponent 3: a number whose cube begins and ends as wanted and stays below the
/// modulus.
/// Daniel Bleichenbacher, CRYPTO 2006; the end by Hensel lifting as against python-rsa (Filippo Valsorda, 2016).
/// </summary>
internal static class CubeRoots
{
    private const int Tries = 64;

    /// <summary>
    /// A signature of <paramref name="size"/> bytes whose cube is prefix, garbage, suffix; null when the modulus is too short for
    /// them, or the suffix is even and so has no cube root modulo a power of two.
    /// </summary>
    /// <param name="prefix">The first bytes of the cube.</param>
    /// <param name="suffix">The last bytes of the cube; empty for any.</param>
    /// <param name="size">Bytes of the modulus.</param>
    /// <param name="random">Chooses the garbage.</param>
    /// <param name="withoutZeros">No byte of the garbage may be zero.</param>
    public static byte[]? Between(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> suffix, int size, Random random, bool withoutZeros = false)
    {
        if (prefix.Length + suffix.Length >= size || (suffix.Length > 0 && suffix[^1] % 2 == 0))
        {
            return null;
        }

        var bits = 8 * suffix.Length;
        var low = ModuloPowerOfTwo(EcdsaSignatures.Unsigned(suffix), bits);
        var wanted = new byte[size];
        var cube = new byte[size];
        prefix.CopyTo(wanted);
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            random.NextBytes(wanted.AsSpan(prefix.Length));
            var root = (Floor(EcdsaSignatures.Unsigned(wanted)) >> bits << bits) + low;
            EcdsaSignatures.Write(BigInteger.Pow(root, 3), cube);
            if (cube.AsSpan().StartsWith(prefix) && cube.AsSpan().EndsWith(suffix)
                && !(withoutZeros && cube.AsSpan(prefix.Length..^suffix.Length).Contains((byte)0)))
            {
                var signature = new byte[size];
                EcdsaSignatures.Write(root, signature);
                return signature;
            }
        }

        return null;
    }

    /// <summary>The largest number whose cube is at most <paramref name="value"/> (Newton's method).</summary>
    public static BigInteger Floor(BigInteger value)
    {
        var root = BigInteger.One << (int)((value.GetBitLength() / 3) + 1);
        while (!value.IsZero)
        {
            var next = ((2 * root) + (value / (root * root))) / 3;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }

        return 0;
    }

    /// <summary>The number below 2^bits whose cube ends in the bits of an odd value.</summary>
    private static BigInteger ModuloPowerOfTwo(BigInteger value, int bits)
    {
        var root = BigInteger.Zero;
        for (var bit = 0; bit < bits; bit++)
        {
            var mask = (BigInteger.One << (bit + 1)) - 1;
            if (((BigInteger.Pow(root, 3) ^ value) & mask) != 0)
            {
                root |= BigInteger.One << bit;
            }
        }

        return root;
    }
}
