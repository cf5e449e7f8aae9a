using System.Text;
using CryptoAssert.Randomness;
using CryptoAssert.Randomness.Attacks;
using CryptoAssert.Randomness.Readings;
using CryptoAssert.Randomness.Statistics;

namespace CryptoAssert.Tests.Randomness.Statistics;

public class StatisticalBatteryTests
{
    private static StatisticalVerdict Run(IEnumerable<string> tokens, int size) =>
        StatisticalBattery.Run([Sample.Read(tokens, size)], null, default);

    private static void Shows<TTest>(StatisticalVerdict verdict) =>
        Assert.Contains(verdict.Failing(), result => result.Test is TTest && result.Evidence is { Length: > 0 });

    [Theory]
    [InlineData(10, 40)]
    [InlineData(16, 32)]
    [InlineData(26, 12)]
    [InlineData(32, 26)]
    [InlineData(36, 16)]
    [InlineData(58, 22)]
    [InlineData(62, 32)]
    [InlineData(64, 64)]
    public void Tokens_of_the_operating_system_pass(int size, int length)
    {
        foreach (var count in new[] { 2, 5, 20, 200 })
        {
            Assert.Empty(Run(Sample.Fair(size, length, count), size).Failing());
        }
    }

    [Fact]
    public void Each_finding_of_a_good_generator_would_be_a_false_alarm_of_5_in_10_000_million() =>
        Assert.Equal(5e-10, StatisticalBattery.Budget);

    [Fact]
    public void Too_small_a_sample_says_what_it_needs()
    {
        var verdict = Run(["aB3", "xY9"], 62);
        Assert.Empty(verdict.Results);
        Assert.Contains("characters, pooled: needs 50 characters, here are 6", verdict.NotTried);
    }

    [Fact]
    public void No_tokens_and_empty_tokens_say_nothing()
    {
        Assert.Empty(Run([], 62).Results);
        Assert.Empty(Run(["", "", ""], 62).Results);
        Assert.Empty(StatisticalBattery.Run([], new ByteReading("base64", [], Convert.ToBase64String), default).Results);
    }

    [Fact]
    public void Tests_that_no_order_changes_run_once()
    {
        var results = StatisticalBattery.Run(Sample.Readings62(Sample.Fair(62, 32, 50)), null, default).Results;
        Assert.Single(results, result => result.Test is PooledCharacters);
        Assert.Equal(6, results.Count(result => result.Test is TokenDifferences));
        Assert.Equal(6, results.Count(result => result.Test is Frequency));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_byte_modulo_62_shows_in_500_tokens_of_32(int seed)
    {
        var random = new Random(seed);
        var readings = Sample.Readings62(Sample.Drawn(62, 32, 500, () => random.Next(256) % 62));
        var failing = StatisticalBattery.Run(readings, null, default).Failing();
        Assert.IsType<ModuloBias>(failing[0].Attack);
        Assert.StartsWith("byte % 62: 8 favoured characters make 15", failing[0].Evidence, StringComparison.Ordinal);
        Assert.Equal(readings[0].ToString(), failing[0].Reading);
    }

    [Fact]
    public void A_byte_scaled_down_to_62_shows_too()
    {
        var random = new Random(4);
        Shows<ModuloReduction>(Run(Sample.Drawn(62, 32, 700, () => random.Next(256) * 62 / 256), 62));
    }

    [Fact]
    public void Sixteen_bits_modulo_62_are_a_known_miss()
    {
        var random = new Random(5);
        Assert.Empty(Run(Sample.Drawn(62, 32, 1300, () => random.Next(65_536) % 62), 62).Failing());
    }

    [Fact]
    public void A_byte_modulo_10_is_a_known_miss()
    {
        var random = new Random(6);
        Assert.Empty(Run(Sample.Drawn(10, 32, 1300, () => random.Next(256) % 10), 10).Failing());
    }

    [Fact]
    public void Two_hundred_tokens_are_too_few_to_show_a_character_that_comes_a_third_more_often()
    {
        var random = new Random(7);
        int Draw() => random.NextDouble() < 0.005 ? 9 : random.Next(62);
        Assert.Empty(Run(Sample.Drawn(62, 32, 200, Draw), 62).Failing());
    }

    [Fact]
    public void A_stuck_character_shows_in_20_tokens() =>
        Shows<CharactersByPosition>(Run(Sample.Fair(62, 31, 20).Select(token => token.Insert(7, "q")), 62));

    [Fact]
    public void A_counter_inside_shows_in_15_tokens() =>
        Shows<TokenDifferences>(Run(Sample.Fair(36, 28, 15).Select((token, i) => token.Insert(14, $"{7000 + i}")), 36));

    [Theory]
    [InlineData(62, 32, 13)]
    [InlineData(36, 16, 13)]
    [InlineData(62, 22, 1)]
    public void A_random_seeded_by_a_clock_for_each_token_shows_in_10_tokens(int size, int length, int step)
    {
        var tokens = Enumerable.Range(0, 10).Select(i =>
        {
            var random = new Random(48_151_623 + (step * i));
            return string.Concat(Enumerable.Range(0, length).Select(_ => Sample.Alphabet(size)[random.Next(size)]));
        });
        var verdict = Run(tokens, size);
        Shows<TokenDifferences>(verdict);
        Assert.Contains(verdict.Failing(), result => result.Test.Attack is DependentTokens { Id: "CRY4204" });
    }

    [Fact]
    public void It_shows_in_60_tokens_when_the_order_of_the_alphabet_is_secret()
    {
        var alphabet = Sample.Alphabet(62).ToCharArray();
        new Random(8).Shuffle(alphabet);
        var tokens = Enumerable.Range(0, 60).Select(i =>
        {
            var random = new Random(48_151_623 + (13 * i));
            return string.Concat(Enumerable.Range(0, 32).Select(_ => alphabet[random.Next(62)]));
        });
        Shows<SuccessiveTokens>(Run(tokens, 62));
    }

    [Fact]
    public void A_kept_random_is_a_known_miss_of_statistics()
    {
        var random = new Random(9);
        Assert.Empty(Run(Sample.Drawn(62, 32, 400, () => random.Next(62)), 62).Failing());
    }

    [Fact]
    public void Characters_that_lead_to_others_show_though_all_come_as_often()
    {
        var random = new Random(10);
        var before = 0;
        var tokens = Sample.Drawn(26, 32, 100, () => before = random.Next(3) == 0 ? (before * 5) % 26 : random.Next(26));
        Assert.IsType<DependentCharacters>(Run(tokens, 26).Failing()[0].Test.Attack);
    }

    [Fact]
    public void Characters_that_never_repeat_show()
    {
        var random = new Random(11);
        var before = 0;
        Shows<EqualNeighbours>(Run(Sample.Drawn(62, 32, 100, () => before = (before + 1 + random.Next(61)) % 62), 62));
    }

    [Fact]
    public void Base64_of_json_shows_in_10_tokens()
    {
        var random = new Random(12);
        int Number() => random.Next(100_000, 999_999);
        var tokens = Enumerable.Range(0, 10).Select(_ => Encoding.UTF8.GetBytes($$"""{"u":{{Number()}},"n":{{Number()}}}"""))
            .Select(json => Convert.ToBase64String(json).TrimEnd('='));
        Shows<CharactersByPosition>(StatisticalBattery.Run([Sample.Read(tokens, Sample.Alphabet(62) + "+/")], null, default));
    }

    [Fact]
    public void A_feedback_shift_register_shows_in_its_linear_complexity()
    {
        var state = 2_463_534_242u; // Marsaglia's xorshift
        var verdict = Run(Sample.Drawn(64, 22, 40, () =>
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return (int)(state & 63);
        }), 64);
        Shows<LinearComplexity>(verdict);
        Assert.Contains("SP 800-22 2.10", verdict.Failing()[0].Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_tokens_that_agree_in_all_places_but_two_show()
    {
        var tokens = Sample.Fair(62, 32, 100);
        tokens[80] = string.Concat("ab", tokens[11].AsSpan(2));
        Shows<EqualPositions>(Run(tokens, 62));
    }

    [Fact]
    public void A_period_of_bits_shows_as_a_peak()
    {
        var random = new Random(13);
        var phase = 0;
        Shows<Spectral>(Run(Sample.Drawn(16, 32, 200, () => phase++ % 5 == 0 ? random.Next(4) : random.Next(16)), 16));
    }

    [Fact]
    public void Bits_of_bytes_are_tested_once_for_all_orders()
    {
        var tokens = Sample.Fair(16, 32, 64);
        var bytes = new ByteReading("hexadecimal", [.. tokens.Select(Convert.FromHexString)], Convert.ToHexStringLower);
        SymbolReading[] readings = [Sample.Read(tokens, 16), Sample.Read(tokens, "fedcba9876543210")];
        var results = StatisticalBattery.Run(readings, bytes, default).Results;
        Assert.Single(results, result => result.Test is Frequency { Section: "SP 800-22 2.1" });
    }

    [Fact]
    public void The_attacks_have_an_id_a_cause_and_a_remedy_each()
    {
        RandomnessAttack[] attacks = [new UnevenCharacters(), new ModuloBias(), new DependentCharacters(), new DependentTokens()];
        Assert.Equal(["CRY4201", "CRY4202", "CRY4203", "CRY4204"], attacks.Select(attack => attack.Id));
        Assert.All(attacks, attack => Assert.Contains("RandomNumberGenerator", attack.Fix, StringComparison.Ordinal));
        Assert.All(attacks, attack => Assert.NotEmpty(attack.References));
    }
}
