using System.Numerics;
using CryptoAssert.Keys.Mathematics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// A private value of 32 bits, at the end or elsewhere, or with one 32-bit word over and over: Bednarek, Ethercombing, 2019.
/// Google's paranoid_crypto (CheckWeakECPrivateKey).
/// </summary>
internal sealed class EcPatternedPrivateKey : KeyWeakness
{
    public override string Id => "CRY5205";

    public override bool IsThorough => true;

    public override IReadOnlyList<int> Cwe => [331, 338];

    public override IReadOnlyList<string> References =>
        ["Bednarek, Ethercombing, 2019", "google/paranoid_crypto CheckWeakECPrivateKey"];

    public override string Cause => "has a private value made of 32 bits";

    public override string Why => "anyone finds it in a second from the public point, and then signs as its owner";

    public override string Fix => "create a new key with ECDsa.Create(ECCurve.NamedCurves.nistP256) instead of setting D";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY5203"];

    public override WeaknessFound? Find(
        KeyUnderTest key, IReadOnlyList<KeyUnderTest> all, KeyStrength strength, CancellationToken cancellationToken)
    {
        if (key.Material is not KeyMaterial.Ec { X: var x, Y: var y } ec
            || Curves.Find(ec.Curve) is not { } curve
            || !curve.Holds(x, y))
        {
            return null;
        }

        foreach (var multiplier in Multipliers(curve.Bits))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IntegerMath.Inverse(multiplier, curve.Order) is { } inverse
                && curve.Multiply(inverse, (x, y)) is { } point
                && SmallLogarithms.Thorough(curve).FindWord(point) is { } word)
            {
                return EcSmallPrivateKey.Recovered(curve, word * multiplier, (x, y));
            }
        }

        return null;
    }

    /// <summary>What a word of 32 bits is multiplied by: 1, 2^8, 2^16 .., and 1 + 2^32, 1 + 2^32 + 2^64 ..</summary>
    private static IEnumerable<BigInteger> Multipliers(int bits)
    {
        for (var shift = 0; shift <= bits - 31; shift += 8)
        {
            yield return BigInteger.One << shift;
        }

        var repeated = BigInteger.One;
        for (var words = 2; words <= bits / 32; words++)
        {
            repeated = (repeated << 32) + 1;
            yield return repeated;
        }
    }
}
