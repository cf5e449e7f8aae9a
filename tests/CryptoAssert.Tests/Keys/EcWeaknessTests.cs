using CryptoAssert.Keys;
using System.Numerics;
using CryptoAssert.Keys.Mathematics;
using CryptoAssert.Keys.Weaknesses;
using static CryptoAssert.Tests.Keys.WeaknessFixture;

namespace CryptoAssert.Tests.Keys;

/// <summary>The points are those with which google/paranoid_crypto tests itself (paranoid_ec_test.py).</summary>
public class EcWeaknessTests
{
    private const string SmallX = "1cd4a8cf4dc90104e45e8a8a59f598c76ad19dcf420f1e13964d0454b92c3cae";
    private const string SmallY = "bbf3783fb02284f75f603f9b0057a89f32ff0a361694fb178a75de56efd61469";

    private static readonly KeyUnderTest Good = Ec(
        "P-256",
        "972ba353e0252fc905ba62045b1acbee742f1744382e05ddd66e1f59c7940a43",
        "f291ef22b804b01c7df7644070bb727f62071b51470909216b52773f62231721");

    private static readonly KeyUnderTest Close1 = Ec(
        "P-256",
        "87e33a340af1166c743c8d119c09bf9cd4e0b394a043cf4db75a7fbecafdb833",
        "729e3fab5eb4315f58cb0b5f1a78e420df00598b4d34356323dfc3223cd46091");

    private static readonly KeyUnderTest Close2 = Ec(
        "P-256",
        "d7dfd8fac680bf1c731c3c06da335e8e4ff88e77d5becf77fb7f8c9d729a5642",
        "179b95854f6303219426f78ceee1819cb254a678b82b271fe9928719aec1ed47");

    [Theory]
    [InlineData("P-192", "c10f8a2043ba6f7859d88c7a71650813d53fe1ae3a813d57", "c92c238c133469673ddcec2e02f80af83f72193ba5db2cc7", true)]
    [InlineData("nistP192", "1", "1", true)]
    [InlineData("secp160r1", "1", "1", true)]
    [InlineData("1.2.3", "1", "1", true)]
    [InlineData("P-224", "1", "1", true)]
    [InlineData("P-256", "1", "1", false)]
    [InlineData("ECDSA_P384", "1", "1", false)]
    [InlineData("1.3.132.0.35", "1", "1", false)]
    [InlineData("secp256k1", "1", "1", false)]
    [InlineData("brainpoolP256r1", "1", "1", false)]
    [InlineData("Ed25519", "1", "0", false)]
    public void A_curve_below_the_policy_or_unknown_is_too_small(string curve, string x, string y, bool isFound) =>
        Assert.Equal(isFound, Look<EcCurveTooSmall>(Ec(curve, x, y)) is not null);

    [Fact]
    public void The_threshold_names_its_policy_and_source() =>
        Assert.Equal(
            "a curve with an order of 256 bits or more (policy default: RFC 7518 3.2 to 3.5)",
            Look<EcCurveTooSmall>(Ec("P-192", "1", "1"))!.Expected);

    [Fact]
    public void A_point_off_the_curve_is_proved_by_both_sides_of_the_equation()
    {
        var found = Look<EcPointNotOnCurve>(Ec(
            "P-256",
            "1cd4a8cf4dc90104e45e8a8a59f598c76ad19d1234912313964d0454b92c3cae",
            "1482742fb02284f75f603f9b0057a89f32ff0a361694fb178a75de56efd61469"));

        Assert.NotEqual(found.Proved("y^2"), found.Proved("x^3-3x+b"));
    }

    [Fact]
    public void The_point_at_infinity_is_no_key() =>
        Assert.Contains("infinity", Look<EcPointNotOnCurve>(Ec("P-256", 0, 0))!.Observed, StringComparison.Ordinal);

    [Fact]
    public void A_coordinate_of_the_prime_or_more_is_no_key()
    {
        var p = Curves.Find("P-256")!.P;

        Assert.Contains("prime", Look<EcPointNotOnCurve>(Ec("P-256", PublishedModuli.Hex(SmallX) + p, PublishedModuli.Hex(SmallY)))!.Observed, StringComparison.Ordinal);
    }

    [Fact]
    public void Points_of_each_curve_pass()
    {
        Assert.All(Curves.All, curve => Assert.Null(Look<EcPointNotOnCurve>(Ec(curve.Name, curve.X, curve.Y))));
        Assert.Null(Look<EcPointNotOnCurve>(Good));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8192)]
    [InlineData(16385)]
    [InlineData(16384 * 7 + 3)]
    [InlineData((1 << 24) - 1)]
    public void Small_private_values_are_found_on_every_curve(int d)
    {
        foreach (var curve in Curves.All)
        {
            var (x, y) = curve.Multiply(d, curve.Generator)!.Value;

            Assert.Equal(d, Look<EcSmallPrivateKey>(Ec(curve.Name, x, y)).Proved("d"));
            Assert.Equal(curve.Order - d, Look<EcSmallPrivateKey>(Ec(curve.Name, x, curve.P - y)).Proved("d"));
        }
    }

    [Fact]
    public void Random_private_values_pass()
    {
        Assert.Null(Look<EcSmallPrivateKey>(Good));
        Assert.Null(Look<EcPatternedPrivateKey>(Good));
    }

    [Fact]
    public void A_private_value_of_32_bits_is_found() =>
        Assert.Equal(0xfac29dac, Look<EcPatternedPrivateKey>(Ec("P-256", SmallX, SmallY)).Proved("d"));

    [Fact]
    public void A_private_value_with_only_high_bits_is_found() =>
        Assert.Equal(
            (BigInteger)0xcdd0a1f3 << 224,
            Look<EcPatternedPrivateKey>(Ec(
                "P-256",
                "76735383072de0a595944e2ea0fc1d9edf8f996e033599c4bd609cb4da69d945",
                "e04e18ef1532fd84cd7992415199702d2d881f7505f0c9b60f4822d018d89003")).Proved("d"));

    [Fact]
    public void A_private_value_of_one_word_over_and_over_is_found() =>
        Assert.Equal(
            PublishedModuli.Hex("e899250fe899250fe899250fe899250fe899250fe899250fe899250fe899250f"),
            Look<EcPatternedPrivateKey>(Ec(
                "P-256",
                "7139faa536fc4b313b77fa7c2c8dd737a7a66bac756593867f797d6fb3bec5a5",
                "1a75275829d4ca8353f3706cc584f019da41ec3eb093c0996990a6e0929be9fd")).Proved("d"));

    [Fact]
    public void Private_values_next_to_each_other_are_found()
    {
        Assert.NotNull(Look<EcKeysClose>(Close1, Good, Close2));
        Assert.NotNull(Look<EcKeysClose>(Close2, Close1));
    }

    [Fact]
    public void The_same_key_twice_and_independent_keys_pass()
    {
        Assert.Null(Look<EcKeysClose>(Close1, Close1, Good));
        Assert.Null(Look<EcKeysClose>(Good, FreshEc(), FreshEc("P-384")));
    }

    [Fact]
    public void A_difference_is_given_with_its_sign()
    {
        var curve = Curves.Find("secp256k1")!;
        var (x, y) = curve.Multiply(BigInteger.Pow(3, 120), curve.Generator)!.Value;
        var (nextX, nextY) = curve.Multiply(BigInteger.Pow(3, 120) + 1000, curve.Generator)!.Value;

        var found = Look<EcKeysClose>(Ec("secp256k1", nextX, nextY), Ec("secp256k1", x, y));

        Assert.Equal("this point = the other + 1000 G", Assert.Single(found!.Proof).Value);
    }
}
