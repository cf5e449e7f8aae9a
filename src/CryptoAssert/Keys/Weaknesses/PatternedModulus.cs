using System.Globalization;
using System.Numerics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// A modulus in which bits repeat: badkeys looks for the same byte 16 times (pattern); here any period up to 128 bits counts.
/// Bernstein et al., Factoring RSA keys from certified smart cards, ASIACRYPT 2013.
/// </summary>
internal sealed class PatternedModulus : RsaWeakness
{
    private const int Longest = 128;

    public override string Id => "CRY5112";

    public override IReadOnlyList<int> Cwe => [1240, 331];

    public override IReadOnlyList<string> References =>
        ["badkeys pattern", "Bernstein et al., Factoring RSA keys from certified smart cards, 2013"];

    public override string Cause => "has an RSA modulus with a repeating bit pattern";

    public override string Why =>
        "random bits do not repeat: the modulus is made up, or its primes follow a pattern and can be found";

    public override string Fix => "create a new key with RSA.Create(3072), and no longer trust what made this one";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY5111"];

    protected override WeaknessFound? Find(BigInteger n, BigInteger e, CancellationToken cancellationToken)
    {
        var limbs = Limbs(n);
        for (var period = 1; period <= Longest; period++)
        {
            if (HasEqualRun(limbs, (int)n.GetBitLength(), period))
            {
                return new WeaknessFound(
                    string.Create(
                        CultureInfo.InvariantCulture, $"a modulus in which {Longest + period} bits have a period of {period}"),
                    "no such repetition: 1 of 2^109 random moduli has one");
            }
        }

        return null;
    }

    private static ulong[] Limbs(BigInteger n)
    {
        var bytes = n.ToByteArray(isUnsigned: true);
        var limbs = new ulong[(bytes.Length / 8) + 1];
        Buffer.BlockCopy(bytes, 0, limbs, 0, bytes.Length);
        return limbs;
    }

    /// <summary>Whether 128 successive bits equal those that are a period above them.</summary>
    private static bool HasEqualRun(ulong[] limbs, int bits, int period)
    {
        // such a run covers at least one whole limb, so only those are looked at from near
        for (var i = 0; i < limbs.Length; i++)
        {
            if (Difference(limbs, i, period) != 0)
            {
                continue;
            }

            var above = i + 1;
            while (above < limbs.Length && Difference(limbs, above, period) == 0)
            {
                above++;
            }

            var first = (64 * i) - (i > 0 ? BitOperations.LeadingZeroCount(Difference(limbs, i - 1, period)) : 0);
            var rest = above < limbs.Length ? BitOperations.TrailingZeroCount(Difference(limbs, above, period)) : 0;
            var end = (64 * above) + rest;
            if (Math.Min(end, bits - period) - first >= Longest)
            {
                return true;
            }
        }

        return false;
    }

    private static ulong Difference(ulong[] limbs, int index, int period)
    {
        var (whole, rest) = (index + (period / 64), period % 64);
        var low = whole < limbs.Length ? limbs[whole] : 0;
        var high = whole + 1 < limbs.Length ? limbs[whole + 1] : 0;
        return limbs[index] ^ (rest == 0 ? low : low >> rest | high << (64 - rest));
    }
}
