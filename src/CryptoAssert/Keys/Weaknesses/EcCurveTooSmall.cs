using System.Globalization;
using CryptoAssert.Keys.Mathematics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// Discrete logarithms take the square root of the order: 112 bits fell to game consoles in 2009, 117 bits to FPGAs in 2016.
/// RFC 7518 3.4, SP 800-186.
/// </summary>
internal sealed class EcCurveTooSmall : KeyWeakness
{
    // no Weierstrass form, so nothing is computed on these: RFC 7748, RFC 8032
    private static readonly Dictionary<string, int> Edwards = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Ed25519"] = 256, ["X25519"] = 256, ["Ed448"] = 448, ["X448"] = 448,
    };

    public override string Id => "CRY5201";

    public override IReadOnlyList<string> References => ["RFC 7518 3.4", "SP 800-186", "SP 800-131A Rev. 2", "ASVS 11.2.3"];

    public override string Cause => "lies on an elliptic curve that is too small or unknown";

    public override string Why =>
        "a discrete logarithm on a small curve gives the private key, and nobody has tested an unknown one";

    public override string Fix => "create a new key with ECDsa.Create(ECCurve.NamedCurves.nistP256)";

    public override WeaknessFound? Find(
        KeyUnderTest key, IReadOnlyList<KeyUnderTest> all, KeyStrength strength, CancellationToken cancellationToken)
    {
        if (key.Material is not KeyMaterial.Ec { Curve: var name })
        {
            return null;
        }

        var bits = Edwards.TryGetValue(name, out var known) ? known : Curves.Find(name)?.Bits;
        var expected = string.Create(
            CultureInfo.InvariantCulture,
            $"a curve with an order of {strength.EcBits} bits or more (policy {strength.Name}: {strength.Source})");
        return bits is null ? new WeaknessFound($"the curve \"{name}\", which is unknown", expected)
            : bits >= strength.EcBits ? null
            : new WeaknessFound(
                string.Create(CultureInfo.InvariantCulture, $"the curve {name} with an order of {bits} bits"), expected);
    }
}
