using System.Numerics;
using CryptoAssert.Keys;
using CryptoAssert.Keys.Mathematics;
using CryptoAssert.Keys.Weaknesses;
using static CryptoAssert.Tests.Keys.WeaknessFixture;

namespace CryptoAssert.Tests.Keys;

public class RsaWeaknessTests
{
    private static readonly KeyUnderTest Good = Rsa(PublishedModuli.Good);

    [Theory]
    [InlineData(512, true)]
    [InlineData(1024, true)]
    [InlineData(2048, false)]
    public void A_modulus_below_the_policy_is_too_short(int bits, bool isFound) =>
        Assert.Equal(isFound, Look<RsaModulusTooShort>(FreshRsa(bits)) is not null);

    [Fact]
    public void The_threshold_names_its_policy_and_source()
    {
        var found = new RsaModulusTooShort().Find(
            Good, [Good], KeyStrength.Default with { Name = "strict", RsaBits = 3072, Source = "ASVS 11.2.3" }, CancellationToken.None);

        Assert.Equal("a modulus of 2048 bits", found!.Observed);
        Assert.Equal("3072 bits or more (policy strict: ASVS 11.2.3)", found.Expected);
    }

    /// <summary>2^2203 - 1, a prime of Mersenne (Robinson 1952).</summary>
    [Fact]
    public void A_modulus_that_is_a_prime_is_found() =>
        Assert.Equal("a modulus of 2203 bits that is itself a prime", Look<RsaModulusEvenOrSmallFactor>(Rsa((BigInteger.One << 2203) - 1))!.Observed);

    [Fact]
    public void A_product_of_two_primes_passes() => Assert.Null(Look<RsaModulusEvenOrSmallFactor>(Good));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(65536)]
    public void An_exponent_below_three_or_even_is_weak(int e) =>
        Assert.NotNull(Look<RsaExponentWeak>(Rsa(PublishedModuli.Good, e)));

    [Fact]
    public void An_exponent_that_is_not_below_the_modulus_is_weak() =>
        Assert.NotNull(Look<RsaExponentWeak>(Rsa(PublishedModuli.Good, PublishedModuli.Good)));

    [Theory]
    [InlineData(3)]
    [InlineData(17)]
    [InlineData(65537)]
    [InlineData(1_000_000_007)]
    public void Other_odd_exponents_pass(int e) => Assert.Null(Look<RsaExponentWeak>(Rsa(PublishedModuli.Good, e)));

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(31)]
    [InlineData(65537)]
    public void Every_prime_up_to_65537_is_found_as_a_factor(int prime)
    {
        var n = PublishedModuli.Good * prime;

        var found = Look<RsaModulusEvenOrSmallFactor>(Rsa(n));

        AssertFactors(n, found);
        Assert.Equal(prime, found.Proved("p"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(101)]
    public void A_toy_modulus_is_reported_and_no_other_check_fails_on_it(int n)
    {
        Assert.NotNull(Look<RsaModulusEvenOrSmallFactor>(Rsa(n)));
        foreach (var weakness in AllWeaknesses.Keys)
        {
            _ = weakness.Find(Rsa(n), [Rsa(n), Rsa(n + 2)], KeyStrength.Default, CancellationToken.None);
        }
    }

    [Fact]
    public void A_modulus_of_large_primes_has_no_small_factor() => Assert.Null(Look<RsaModulusEvenOrSmallFactor>(Good));

    [Fact]
    public void Close_primes_are_factored()
    {
        AssertFactors(PublishedModuli.Fermat, Look<FermatFactors>(Rsa(PublishedModuli.Fermat)));
        AssertFactors(PublishedModuli.FermatOfBadkeys, Look<FermatFactors>(Rsa(PublishedModuli.FermatOfBadkeys)));
    }

    [Fact]
    public void A_square_is_factored()
    {
        var n = PublishedModuli.Good * PublishedModuli.Good;

        AssertFactors(n, Look<FermatFactors>(Rsa(n)));
    }

    [Fact]
    public void Independent_primes_withstand_Fermat() => Assert.Null(Look<FermatFactors>(Good));

    [Fact]
    public void Keys_of_Infineon_are_recognised()
    {
        foreach (var n in new[] { PublishedModuli.Roca512, PublishedModuli.Roca1021, PublishedModuli.Roca2048, PublishedModuli.SharedPrime1 })
        {
            var found = Look<Roca>(Rsa(n));

            var product = SmallPrimes.Product([.. SmallPrimes.UpTo(167).Skip(1).Select(prime => new BigInteger(prime))]);
            Assert.Equal(n % product, BigInteger.ModPow(65537, found.Proved("exponent"), product));
        }
    }

    [Fact]
    public void Moduli_that_only_pass_the_fingerprint_of_residues_are_no_keys_of_Infineon()
    {
        Assert.Null(Look<Roca>(Rsa(PublishedModuli.NoRoca1)));
        Assert.Null(Look<Roca>(Rsa(PublishedModuli.NoRoca2)));
        Assert.Null(Look<Roca>(Good));
    }

    [Fact]
    public void Another_base_than_that_of_Infineon_is_recognised()
    {
        Assert.NotNull(Look<RocaVariant>(Rsa(PublishedModuli.RocaVariant)));
        Assert.Null(Look<RocaVariant>(Rsa(PublishedModuli.Roca2048)));
        Assert.Null(Look<RocaVariant>(Good));
    }

    [Fact]
    public void A_shared_prime_factors_both_keys()
    {
        var (first, second) = (Rsa(PublishedModuli.SharedPrime1), Rsa(PublishedModuli.SharedPrime2));

        AssertFactors(PublishedModuli.SharedPrime1, Look<SharedPrime>(first, second));
        AssertFactors(PublishedModuli.SharedPrime2, Look<SharedPrime>(second, first));
    }

    [Fact]
    public void The_same_key_twice_shares_no_prime() =>
        Assert.Null(Look<SharedPrime>(Good, Rsa(PublishedModuli.Good), Rsa(PublishedModuli.Fermat)));

    [Fact]
    public void A_short_private_exponent_is_found()
    {
        var (n, e) = (PublishedModuli.Wiener, PublishedModuli.WienerExponent);

        var found = Look<WienerExponent>(Rsa(n, e));

        AssertFactors(n, found);
        Assert.Equal(2, BigInteger.ModPow(BigInteger.ModPow(2, e, n), found.Proved("d"), n));
    }

    [Fact]
    public void A_long_random_exponent_passes() =>
        Assert.Null(Look<WienerExponent>(Rsa(PublishedModuli.Good, PublishedModuli.WienerExponent)));

    [Fact]
    public void Primes_with_equal_ends_are_factored()
    {
        AssertFactors(PublishedModuli.LowBitsEqual, Look<HighAndLowBitsEqual>(Rsa(PublishedModuli.LowBitsEqual)));
        AssertFactors(PublishedModuli.HighAndLowBitsEqual, Look<HighAndLowBitsEqual>(Rsa(PublishedModuli.HighAndLowBitsEqual)));
    }

    [Fact]
    public void Independent_primes_have_no_equal_ends()
    {
        Assert.Null(Look<HighAndLowBitsEqual>(Good));
        Assert.Null(Look<HighAndLowBitsEqual>(Rsa(PublishedModuli.RocaVariant))); // 1 modulo 8
    }

    [Fact]
    public void Two_patterned_primes_show_in_the_continued_fraction()
    {
        AssertFactors(PublishedModuli.ContinuedFraction, Look<ContinuedFraction>(Rsa(PublishedModuli.ContinuedFraction)));
        Assert.Null(Look<ContinuedFraction>(Good));
    }

    [Fact]
    public void A_sparse_modulus_is_recognised()
    {
        Assert.NotNull(Look<LowHammingWeight>(Rsa(PublishedModuli.Sparse)));
        Assert.Null(Look<LowHammingWeight>(Good));
    }

    [Fact]
    public void A_modulus_that_repeats_is_recognised()
    {
        Assert.NotNull(Look<PatternedModulus>(Rsa(PublishedModuli.Sparse)));
        Assert.Null(Look<PatternedModulus>(Good));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(100)]
    [InlineData(128)]
    public void Every_period_up_to_128_bits_is_seen_at_any_place(int period)
    {
        var word = PublishedModuli.Good & ((BigInteger.One << period) - 1);
        var pattern = Enumerable.Repeat(word, (256 / period) + 1).Aggregate(BigInteger.Zero, (sum, next) => (sum << period) | next);
        for (var place = 1; place < 130; place += 7)
        {
            var mask = ((BigInteger.One << (128 + period)) - 1) << place;
            var n = (PublishedModuli.Good & ~mask) | ((pattern << place) & mask) | 1;

            Assert.NotNull(Look<PatternedModulus>(Rsa(n)));
        }
    }

    [Fact]
    public void One_modulus_with_two_exponents_is_recognised()
    {
        Assert.NotNull(Look<SameModulusTwice>(Good, Rsa(PublishedModuli.Good, 3)));
        Assert.Null(Look<SameModulusTwice>(Good, Rsa(PublishedModuli.Good), Rsa(PublishedModuli.Fermat, 3)));
    }

    [Fact]
    public void Primes_with_a_common_part_show_in_two_moduli()
    {
        var (first, second) = (Rsa(PublishedModuli.SharedSubprime1), Rsa(PublishedModuli.SharedSubprime2));

        var found = Look<RelatedModuli>(first, second);

        Assert.True((PublishedModuli.SharedSubprime1 - 1) % found.Proved("divisor") == 0);
        Assert.True(found.Proved("divisor").GetBitLength() >= 512);
        Assert.Null(Look<RelatedModuli>(first, first, Good));
    }

    [Fact]
    public void Primes_at_a_known_distance_are_factored()
    {
        AssertFactors(PublishedModuli.PrimeDifference, Look<PredictablePrimeDifference>(Rsa(PublishedModuli.PrimeDifference)));
        Assert.Null(Look<PredictablePrimeDifference>(Good));
    }

    [Fact]
    public void A_patterned_prime_is_found_by_a_lattice()
    {
        foreach (var n in new[] { PublishedModuli.BitPattern31, PublishedModuli.BitPattern63, PublishedModuli.SwappedPattern })
        {
            AssertFactors(n, Look<PatternedPrime>(Rsa(n)));
        }
    }

    [Fact]
    public void A_prime_without_a_pattern_is_not_found() => Assert.Null(Look<PatternedPrime>(FreshRsa(1024)));
}
