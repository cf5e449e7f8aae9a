using System.Numerics;
using CryptoAssert.Keys.Mathematics;

namespace CryptoAssert.Tests.Keys;

public class CurvesTests
{
    [Fact]
    public void Each_generator_is_on_its_curve_and_has_its_order() =>
        Assert.All(Curves.All, curve =>
        {
            Assert.True(curve.Holds(curve.X, curve.Y));
            Assert.Equal(curve.Negate(curve.Generator), curve.Multiply(curve.Order - 1, curve.Generator));
            Assert.Null(curve.Add(curve.Multiply(curve.Order - 1, curve.Generator), curve.Generator));
        });

    [Theory] // RFC 6979 A.2.5 to A.2.7
    [InlineData(
        "P-256",
        "C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721",
        "60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6",
        "7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299")]
    [InlineData(
        "P-384",
        "6B9D3DAD2E1B8C1C05B19875B6659F4DE23C3B667BF297BA9AA47740787137D896D5724E4C70A825F872C9EA60D2EDF5",
        "EC3A4E415B4E19A4568618029F427FA5DA9A8BC4AE92E02E06AAE5286B300C64DEF8F0EA9055866064A254515480BC13",
        "8015D9B72D7D57244EA8EF9AC0C621896708A59367F9DFB9F54CA84B3F1C9DB1288B231C3AE0D4FE7344FD2533264720")]
    public void A_public_point_is_the_generator_times_the_private_value(string name, string d, string x, string y)
    {
        var curve = Curves.Find(name)!;

        Assert.Equal((PublishedModuli.Hex(x), PublishedModuli.Hex(y)), curve.Multiply(PublishedModuli.Hex(d), curve.Generator));
    }

    [Fact]
    public void A_sum_is_the_multiple_by_the_sum()
    {
        foreach (var curve in Curves.All)
        {
            var (first, second) = (BigInteger.Pow(5, 60), BigInteger.Pow(7, 50));

            Assert.Equal(
                curve.Multiply(first + second, curve.Generator),
                curve.Add(curve.Multiply(first, curve.Generator), curve.Multiply(second, curve.Generator)));
        }
    }

    [Fact]
    public void Names_are_found_in_any_case_and_unknown_ones_are_null()
    {
        Assert.Same(Curves.Find("P-256"), Curves.Find("NISTP256"));
        Assert.Null(Curves.Find("P-999"));
    }
}
