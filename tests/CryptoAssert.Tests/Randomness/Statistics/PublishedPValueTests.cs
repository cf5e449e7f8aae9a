using CryptoAssert.Randomness.Statistics;

namespace CryptoAssert.Tests.Randomness.Statistics;

/// <summary>
/// Values that the standard prints, and, for the million bits, what NIST's reference implementation (sts 2.1.2) gave others
/// on the same bits. Where the standard misprints, the value that Google's paranoid_crypto and sts agree on.
/// </summary>
public class PublishedPValueTests
{
    private static void Gives(double[] published, BitTest test, string bits) =>
        Assert.Equal(published, test.Published(BitSequence.Parse(bits)).Select(p => Math.Round(p, 6)));

    private static void Gives(double[] published, BitTest test)
    {
        var values = test.Published(Sp80022.Sha256OfACounter);
        Assert.Equal(published.Length, values.Count);
        Assert.All(published.Zip(values), pair => Assert.Equal(pair.First, pair.Second, 1e-8));
    }

    [Fact]
    public void Frequency_of_sections_2_1_4_and_2_1_8()
    {
        Gives([0.527089], new Frequency(), "1011010101");
        Gives([0.109599], new Frequency(), Sp80022.Pi);
    }

    [Fact]
    public void Frequency_in_blocks_of_sections_2_2_4_and_2_2_8()
    {
        Gives([0.801252], new BlockFrequency(3), "0110011010");
        Gives([0.706438], new BlockFrequency(10), Sp80022.Pi);
    }

    [Fact]
    public void Runs_of_sections_2_3_4_and_2_3_8()
    {
        Gives([0.147232], new Runs(), "1001101011");
        Gives([0.500798], new Runs(), Sp80022.Pi);
    }

    [Fact]
    public void Longest_run_of_section_2_4_8() => Gives([0.180609], new LongestRunOfOnes(), Sp80022.LongestRun);

    [Fact]
    public void Spectral_of_sections_2_6_4_and_2_6_8_where_the_standard_miscounts_its_peaks()
    {
        Gives([0.468160], new Spectral(), "1001010011");
        Gives([0.646355], new Spectral(), Sp80022.Pi);
    }

    [Fact]
    public void Serial_of_section_2_11_4() => Gives([0.808792, 0.670320], new Serial(3), "0011011101");

    [Fact]
    public void Serial_of_pi_as_the_reference_implementation_computes_it() =>
        Gives([0.308441, 0.353455], new Serial(3), Sp80022.Pi);

    [Fact]
    public void Approximate_entropy_of_sections_2_12_4_and_2_12_8()
    {
        Gives([0.261961], new ApproximateEntropy(3), "0100110101");
        Gives([0.235301], new ApproximateEntropy(2), Sp80022.Pi);
    }

    [Fact]
    public void Cumulative_sums_of_section_2_13_4() =>
        Assert.Equal(0.4116588, new CumulativeSums().Published(BitSequence.Parse("1011010111"))[0], 1e-4);

    [Fact]
    public void Cumulative_sums_of_section_2_13_8() => Gives([0.219194, 0.114866], new CumulativeSums(), Sp80022.Pi);

    [Fact]
    public void A_million_bits_as_the_reference_implementation_computes_them()
    {
        Gives([0.519575433993358], new Frequency());
        Gives([0.86662450404365], new BlockFrequency(128));
        Gives([0.436324363989087], new Runs());
        Gives([0.007171959358849], new Spectral());
        Gives([0.55760833996959, 0.313112480018299], new Serial(16));
        Gives([0.411396653087013], new ApproximateEntropy(10));
        Gives([0.81028285581574, 0.828035107134009], new CumulativeSums());
    }

    [Fact]
    public void Classes_of_a_million_bits_whose_probabilities_the_reference_implementation_rounds_or_mistypes()
    {
        Assert.Equal(0.840885831474302, new LinearComplexity(500).Published(Sp80022.Sha256OfACounter)[0], 3e-3);
        Assert.Equal(0.531234125758483, new MatrixRank().Published(Sp80022.Sha256OfACounter)[0], 1e-4);
        Assert.Equal(0.661892815305412, new LongestRunOfOnes().Published(Sp80022.Sha256OfACounter)[0], 1e-2);
    }

    [Theory]
    [InlineData("1101011110001", 4)] // section 2.10.4
    [InlineData("0000000000000", 0)]
    [InlineData("0000000000001", 13)]
    public void The_shortest_register_is_found(string bits, int length) =>
        Assert.Equal(length, LinearComplexity.Of(BitSequence.Parse(bits).Bits));
}
