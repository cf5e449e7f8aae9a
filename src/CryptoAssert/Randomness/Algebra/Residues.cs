namespace CryptoAssert.Randomness.Algebra;

/// <summary>Arithmetic modulo a prime below 2^31.</summary>
internal static class Residues
{
    /// <summary>The residue from 0 to modulus - 1, of a negative number too.</summary>
    public static long Of(long value, long modulus)
    {
        var residue = value % modulus;
        return residue < 0 ? residue + modulus : residue;
    }

    /// <summary>1 / value, for a value that is not 0.</summary>
    public static long Inverse(long value, long prime)
    {
        var (power, result) = (Of(value, prime), 1L);
        for (var exponent = prime - 2; exponent > 0; exponent >>= 1)
        {
            if ((exponent & 1) == 1)
            {
                result = result * power % prime;
            }

            power = power * power % prime;
        }

        return result;
    }
}
