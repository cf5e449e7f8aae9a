using System.Numerics;
using CryptoAssert.Keys.Mathematics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// Private values from a counter: the difference of two points is then a small multiple of the generator, and who knows one key
/// knows the next. Google's paranoid_crypto (CheckECKeySmallDifference).
/// </summary>
internal sealed class EcKeysClose : KeyWeakness
{
    private const int GiantSteps = 64; // differences to 2^20: there are many pairs of keys

    public override string Id => "CRY5204";

    public override IReadOnlyList<int> Cwe => [331, 338];

    public override IReadOnlyList<string> References => ["google/paranoid_crypto CheckECKeySmallDifference"];

    public override string Cause => "has a private value next to another key's";

    public override string Why => "the private values come from a counter: whoever holds one of the keys computes the others";

    public override string Fix =>
        "create each key with ECDsa.Create(ECCurve.NamedCurves.nistP256) instead of deriving D from a number";

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

        foreach (var other in all)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (other.Material is not KeyMaterial.Ec { X: var otherX, Y: var otherY } second
                || otherX == x // the same key, published twice
                || Curves.Find(second.Curve) != curve
                || !curve.Holds(otherX, otherY))
            {
                continue;
            }

            var difference = curve.Add((x, y), curve.Negate((otherX, otherY)))!.Value;
            if (SmallLogarithms.Quick(curve).FindNearZero(difference, GiantSteps) is { } distance)
            {
                var signed = $"{(distance.Sign < 0 ? "-" : "+")} {BigInteger.Abs(distance)}";
                return new WeaknessFound($"the private value of {other.Origin} {signed}", "an independent private value")
                {
                    Proof = [new("relation", $"this point = the other {signed} G")],
                };
            }
        }

        return null;
    }
}
