using CryptoAssert.Keys.Mathematics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// Points of other curves have small orders: node-jose and others gave away their ECDH keys to such points (CVE-2017-16007,
/// Nguyen 2017). SP 800-56A Rev. 3 5.6.2.3.4, RFC 8725 3.4.
/// </summary>
internal sealed class EcPointNotOnCurve : KeyWeakness
{
    public override string Id => "CRY5202";

    public override IReadOnlyList<int> Cwe => [1240, 20];

    public override IReadOnlyList<string> References => ["RFC 8725 3.4", "SP 800-56A Rev. 3 5.6.2.3.4", "CVE-2017-16007"];

    public override string Cause => "is no point of its elliptic curve";

    public override string Why =>
        "whoever computes with such a point gives away bits of the own private key, and no signature of it means anything";

    public override string Fix =>
        "publish x and y as ECDsa.ExportParameters(false) gives them, padded to the length of the field";

    public override WeaknessFound? Find(
        KeyUnderTest key, IReadOnlyList<KeyUnderTest> all, KeyStrength strength, CancellationToken cancellationToken)
    {
        if (key.Material is not KeyMaterial.Ec { X: var x, Y: var y } ec
            || Curves.Find(ec.Curve) is not { } curve
            || curve.Holds(x, y))
        {
            return null;
        }

        var expected = $"a point of {curve.Name}";
        if (x.IsZero && y.IsZero)
        {
            return new WeaknessFound("the point at infinity, as x = y = 0", expected);
        }

        if (x.Sign < 0 || y.Sign < 0 || x >= curve.P || y >= curve.P)
        {
            return new WeaknessFound("a coordinate that is not below the field's prime p", expected);
        }

        var (left, right) = curve.Sides(x, y);
        var equation = curve.A.IsZero ? "x^3+b" : curve.A == curve.P - 3 ? "x^3-3x+b" : "x^3+ax+b";
        return new WeaknessFound($"a point that does not solve y^2 = {equation}", expected)
        {
            Proof = [new("y^2", IntegerMath.Hex(left)), new(equation, IntegerMath.Hex(right))],
        };
    }
}
