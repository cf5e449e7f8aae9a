using System.Security.Cryptography;
using CryptoAssert.Randomness.Readings;
using CryptoAssert.Randomness.Statistics;

namespace CryptoAssert.Tests.Randomness.Statistics;

public class CodeUniformityTests
{
    private static SymbolReading Codes(int digits, int count, Func<int, long> code) =>
        Sample.Read([.. Enumerable.Range(0, count).Select(i => code(i).ToString($"D{digits}"))], 10);

    private static void Shows<TTest>(SymbolReading codes) => Assert.Contains(
        CodeUniformity.Run(codes, default).Failing(), result => result.Test is TTest && result.Evidence is { Length: > 0 });

    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(8)]
    public void Codes_of_the_operating_system_pass(int digits)
    {
        var all = (int)Math.Pow(10, digits);
        foreach (var count in new[] { 5, 50, 200, 1300 })
        {
            foreach (var first in new[] { 0, all / 10 })
            {
                var codes = Codes(digits, count, _ => RandomNumberGenerator.GetInt32(first, all));
                Assert.Empty(CodeUniformity.Run(codes, default).Failing());
            }
        }
    }

    [Fact]
    public void Codes_that_never_begin_with_0_are_a_note_on_the_capacity()
    {
        Assert.Equal(
            "none of 200 codes begins with 0 (with all codes: once in 10^9): "
                + "900,000 of 1,000,000 codes are used, 19.78 of 19.93 bits",
            CodeUniformity.Note(Codes(6, 200, _ => RandomNumberGenerator.GetInt32(100_000, 999_999))));
        Assert.Null(CodeUniformity.Note(Codes(6, 200, i => i == 7 ? 42 : RandomNumberGenerator.GetInt32(1_000_000))));
    }

    [Fact]
    public void Sixteen_bits_are_too_few_for_six_digits()
    {
        var random = new Random(1);
        Shows<CodeModulo>(Codes(6, 50, _ => random.Next(65_536)));
    }

    [Fact]
    public void Sixteen_bits_modulo_10_000_are_a_known_miss()
    {
        var random = new Random(2);
        Assert.Empty(CodeUniformity.Run(Codes(4, 1300, _ => random.Next(65_536) % 10_000), default).Failing());
    }

    [Fact]
    public void Half_a_byte_modulo_10_shows_in_300_codes()
    {
        var random = new Random(3);
        long Draw() => Enumerable.Range(0, 6).Aggregate(0L, (code, _) => (10 * code) + (random.Next(16) % 10));
        Shows<PooledCharacters>(Codes(6, 300, _ => Draw()));
    }

    [Fact]
    public void A_counter_shows() => Shows<CodeDifferences>(Codes(6, 30, i => 271_828 + i));

    [Fact]
    public void A_clock_shows()
    {
        var random = new Random(4);
        var clock = 500_000L;
        Shows<CodeDifferences>(Codes(6, 30, _ => clock += random.Next(3, 9)));
    }

    [Fact]
    public void A_random_seeded_by_a_clock_for_each_code_shows() =>
        Shows<TokenDifferences>(Codes(6, 60, i => new Random(48_151_623 + (13 * i)).Next(1_000_000)));

    [Fact]
    public void Five_thousand_codes_show_by_their_repeats()
    {
        var random = new Random(5);
        Shows<CodeDuplicates>(Codes(6, 600, _ => random.Next(5_000) * 197L));
    }

    [Fact]
    public void Codes_that_never_come_twice_show_where_they_should()
    {
        var codes = Enumerable.Range(0, 10_000).ToArray();
        new Random(6).Shuffle(codes);
        Shows<CodeDuplicates>(Codes(4, 1300, i => codes[i]));
    }

    [Fact]
    public void Other_tokens_are_no_codes()
    {
        var verdict = CodeUniformity.Run(Sample.Read(Sample.Fair(16, 32, 100), 16), default);
        Assert.DoesNotContain(verdict.Results, result => result.Test is CodeTest);
        Assert.Null(CodeUniformity.Note(Sample.Read(Sample.Fair(16, 32, 200), 16)));
    }
}
