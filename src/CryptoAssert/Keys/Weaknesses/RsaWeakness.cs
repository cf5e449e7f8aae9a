using System.Numerics;
using CryptoAssert.Keys.Mathematics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>A weakness of an RSA modulus by itself, which is odd and no toy: the others have weaknesses of their own.</summary>
internal abstract class RsaWeakness : KeyWeakness
{
    private const int SmallestBits = 128;

    public sealed override WeaknessFound? Find(
        KeyUnderTest key, IReadOnlyList<KeyUnderTest> all, KeyStrength strength, CancellationToken cancellationToken) =>
        key.Material is KeyMaterial.Rsa { Bits: >= SmallestBits, Modulus: { IsEven: false, Sign: > 0 } } rsa
            ? Find(rsa.Modulus, rsa.Exponent, cancellationToken)
            : null;

    /// <summary>What is wrong with the modulus n and the exponent e.</summary>
    protected abstract WeaknessFound? Find(BigInteger n, BigInteger e, CancellationToken cancellationToken);

    /// <summary>A finding with p and q as proof, which are checked.</summary>
    internal static WeaknessFound Factored(BigInteger n, BigInteger factor, string observed, string expected)
    {
        var p = BigInteger.Abs(factor);
        var q = n / p;
        return p > 1 && q > 1 && p * q == n
            ? new WeaknessFound(observed, expected) { Proof = [new("p", IntegerMath.Hex(p)), new("q", IntegerMath.Hex(q))] }
            : throw new ArithmeticException($"{IntegerMath.Hex(p)} is no factor of {IntegerMath.Hex(n)}.");
    }
}
