using System.Numerics;
using CryptoAssert.Keys.Mathematics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// Bednarek found 732 private keys of Ethereum of the simplest forms, such as 1, and their money gone: Ethercombing, 2019.
/// Google's paranoid_crypto (CheckWeakECPrivateKey).
/// </summary>
internal sealed class EcSmallPrivateKey : KeyWeakness
{
    public override string Id => "CRY5203";

    public override IReadOnlyList<int> Cwe => [331, 338];

    public override IReadOnlyList<string> References =>
        ["Bednarek, Ethercombing, 2019", "google/paranoid_crypto CheckWeakECPrivateKey"];

    public override string Cause => "has a private value of 24 bits at most";

    public override string Why => "anyone finds it in milliseconds from the public point, and then signs as its owner";

    public override string Fix => "create a new key with ECDsa.Create(ECCurve.NamedCurves.nistP256) instead of setting D";

    public override WeaknessFound? Find(
        KeyUnderTest key, IReadOnlyList<KeyUnderTest> all, KeyStrength strength, CancellationToken cancellationToken) =>
        key.Material is KeyMaterial.Ec { X: var x, Y: var y } ec && Curves.Find(ec.Curve) is { } curve && curve.Holds(x, y)
            && SmallLogarithms.Quick(curve).FindNearZero((x, y)) is { } d
            ? Recovered(curve, d, (x, y))
            : null;

    /// <summary>A finding with the private value as proof, which is checked.</summary>
    internal static WeaknessFound Recovered(WeierstrassCurve curve, BigInteger d, (BigInteger X, BigInteger Y) point)
    {
        d = IntegerMath.Modulo(d, curve.Order);
        return curve.Multiply(d, curve.Generator) == point
            ? new WeaknessFound($"the private value {IntegerMath.Hex(d)}", $"a random one of {curve.Bits} bits")
            {
                Proof = [new("d", IntegerMath.Hex(d))],
            }
            : throw new ArithmeticException($"{IntegerMath.Hex(d)} is not the private value of the point on {curve.Name}.");
    }
}
