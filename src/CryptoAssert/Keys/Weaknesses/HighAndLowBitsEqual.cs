using System.Numerics;
using CryptoAssert.Keys.Mathematics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// Primes with the same first and the same last bits, such as a counter in the middle of a constant: both ends of (p + q) / 2 are
/// roots of n, one as a number and one modulo a power of two. Google's paranoid_crypto (CheckHighAndLowBitsEqual).
/// </summary>
internal sealed class HighAndLowBitsEqual : RsaWeakness
{
    private const int MiddleBits = 3; // neither root tells

    public override string Id => "CRY5108";

    public override IReadOnlyList<int> Cwe => [1240, 331];

    public override IReadOnlyList<string> References => ["google/paranoid_crypto CheckHighAndLowBitsEqual", "FIPS 186-5 A.1.3"];

    public override string Cause => "has RSA primes with the same first and last bits";

    public override string Why =>
        "two square roots of the modulus give the sum of the primes, and with it anyone computes the private key";

    public override string Fix => "create a new key with RSA.Create(3072), and no longer trust what made this one";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY5104"];

    protected override WeaknessFound? Find(BigInteger n, BigInteger e, CancellationToken cancellationToken)
    {
        if (n % 8 != 1)
        {
            return null; // p and q differ in their last three bits, so only Fermat's method could work
        }

        var bits = ((int)n.GetBitLength() + 1) / 2;
        var root = RootModuloPowerOfTwo(n, bits);
        var start = IntegerMath.Sqrt(n - 1) + 1;
        var search = new DifferenceOfSquares(n);
        foreach (var end in new[] { root, (BigInteger.One << bits) - root })
        {
            if (Search(search, start, end, bits, cancellationToken) is { } p)
            {
                return Factored(n, p, "primes whose equal first and last bits make up half of each", "independent primes");
            }
        }

        return null;
    }

    private static BigInteger? Search(
        DifferenceOfSquares search, BigInteger value, BigInteger end, int bits, CancellationToken cancellationToken)
    {
        for (var bit = 0; bit < bits; bit++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (((value ^ end) >> bit).IsEven)
            {
                continue;
            }

            var middle = Math.Min(MiddleBits, bit);
            var step = BigInteger.One << (bit - middle);
            if (search.Climb(value + step, step, 1 << middle) is { } factor)
            {
                return factor;
            }

            value += BigInteger.One << bit;
        }

        return null;
    }

    /// <summary>By Newton's iteration for 1 / sqrt(n), which doubles the right bits.</summary>
    private static BigInteger RootModuloPowerOfTwo(BigInteger n, int bits)
    {
        var inverse = BigInteger.One;
        for (var right = 3; right < bits + 3; right = (2 * right) - 2)
        {
            var mask = (BigInteger.One << (2 * right)) - 1;
            inverse = inverse * ((3 - (n * inverse * inverse)) & ((mask << 1) | 1)) / 2 & mask;
        }

        return n * inverse & ((BigInteger.One << bits) - 1);
    }
}
