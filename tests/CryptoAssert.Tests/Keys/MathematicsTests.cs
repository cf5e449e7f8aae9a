using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using CryptoAssert.Keys.Mathematics;

namespace CryptoAssert.Tests.Keys;

public class MathematicsTests
{
    private static BigInteger Random(int bytes) => new(RandomNumberGenerator.GetBytes(bytes), isUnsigned: true);

    [Fact]
    public void A_root_is_rounded_down()
    {
        for (var bytes = 1; bytes < 300; bytes++)
        {
            var value = Random(bytes);
            var root = IntegerMath.Sqrt(value);

            Assert.True(root * root <= value && (root + 1) * (root + 1) > value);
            Assert.True(IntegerMath.IsSquare(value * value, out var exact) && exact == value);
            Assert.Equal(value - 1, IntegerMath.Sqrt((value * value) - 1));
        }
    }

    [Fact]
    public void A_root_next_to_a_power_of_two_is_exact()
    {
        for (var bits = 1; bits < 1100; bits++)
        {
            foreach (var root in new[] { (BigInteger.One << bits) - 1, BigInteger.One << bits, (BigInteger.One << bits) + 1 })
            {
                Assert.Equal(root, IntegerMath.Sqrt(root * root));
                Assert.Equal(root, IntegerMath.Sqrt((root * root) + root));
                Assert.Equal(root - 1, IntegerMath.Sqrt((root * root) - 1));
            }
        }
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(-4, false)]
    [InlineData(49, true)]
    [InlineData(50, false)]
    public void Squares_are_recognised(int value, bool isSquare) => Assert.Equal(isSquare, IntegerMath.IsSquare(value, out _));

    [Fact]
    public void An_inverse_times_its_number_is_one()
    {
        Assert.Equal(4, IntegerMath.Inverse(3, 11));
        Assert.Null(IntegerMath.Inverse(6, 9));
    }

    [Theory]
    [InlineData(7, 2, 4)]
    [InlineData(-7, 2, -3)]
    [InlineData(5, 3, 2)]
    [InlineData(-5, 3, -2)]
    [InlineData(6, 3, 2)]
    public void Quotients_are_rounded_to_the_nearest(int dividend, int divisor, int quotient) =>
        Assert.Equal(quotient, IntegerMath.Round(dividend, divisor));

    [Fact]
    public void The_continued_fraction_of_415_over_93_is_4_2_6_7() // Wikipedia, Continued fraction
        => Assert.Equal([4, 2, 6, 7], Convergents.Quotients(415, 93));

    [Fact]
    public void Convergents_end_at_the_fraction()
    {
        var (_, numerator, denominator) = Convergents.Of(415, 93).Last();

        Assert.Equal((415, 93), (numerator, denominator));
    }

    [Fact]
    public void The_remainder_says_how_far_a_convergent_is_from_the_quotient()
    {
        var (a, b) = (BigInteger.Parse("982451653000000000000000000000000039", CultureInfo.InvariantCulture), BigInteger.Pow(3, 60) + 2);

        Assert.All(Convergents.Of(a, b), convergent =>
            Assert.Equal(BigInteger.Abs((b * convergent.Numerator) - (a * convergent.Denominator)), convergent.Remainder));
    }

    [Fact]
    public void There_are_6542_primes_below_65536() => Assert.Equal(6542, SmallPrimes.UpTo(65536).Count); // OEIS A007053

    [Theory]
    [InlineData(16)]
    [InlineData(32)]
    [InlineData(48)]
    [InlineData(66)]
    [InlineData(256)]
    public void Residues_in_Montgomerys_form_are_those_of_BigInteger(int bytes)
    {
        for (var i = 0; i < 50; i++)
        {
            var modulus = i == 0 ? (BigInteger.One << (8 * bytes)) - 1 : Random(bytes) | 1 | (BigInteger.One << ((8 * bytes) - 1));
            var field = new MontgomeryField(modulus);
            var (left, right) = (i == 1 ? modulus - 1 : Random(bytes) % modulus, i == 1 ? modulus - 1 : Random(bytes) % modulus);
            var (a, b, result) = (field.Enter(left), field.Enter(right), new ulong[field.Limbs]);

            field.Multiply(a, b, result);
            Assert.Equal(left * right % modulus, field.Leave(result));
            field.Add(a, b, result);
            Assert.Equal((left + right) % modulus, field.Leave(result));
            field.Subtract(a, b, result);
            Assert.Equal(IntegerMath.Modulo(left - right, modulus), field.Leave(result));
            Assert.Equal(BigInteger.ModPow(left, 65537, modulus), field.Leave(field.Power(a, 65537)));
            Assert.Equal(BigInteger.ModPow(2, right, modulus), field.Leave(field.PowerOfTwo(right)));
        }
    }

    [Fact]
    public void A_reduced_basis_is_short() // Wikipedia, Lenstra-Lenstra-Lovasz, example
    {
        var basis = IntegerLattice.Reduce([[1, 1, 1], [-1, 0, 2], [3, 5, 6]], CancellationToken.None);

        Assert.Equal(3, basis.Length);
        Assert.Equal(1, basis[0].Aggregate(BigInteger.Zero, (sum, x) => sum + (x * x)));
        Assert.Equal(3, BigInteger.Abs(Determinant(basis)));
    }

    [Fact]
    public void Dependent_rows_are_refused() =>
        Assert.Throws<ArithmeticException>(() => IntegerLattice.Reduce([[1, 2], [2, 4]], CancellationToken.None));

    private static BigInteger Determinant(BigInteger[][] m) =>
        (m[0][0] * ((m[1][1] * m[2][2]) - (m[1][2] * m[2][1])))
        - (m[0][1] * ((m[1][0] * m[2][2]) - (m[1][2] * m[2][0])))
        + (m[0][2] * ((m[1][0] * m[2][1]) - (m[1][1] * m[2][0])));
}
