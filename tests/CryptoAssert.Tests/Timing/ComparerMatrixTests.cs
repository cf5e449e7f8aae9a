using SecretsApi.Comparers;

namespace CryptoAssert.Tests.Timing;

/// <summary>Every flawed comparer falls, every sound one stands, over HTTP and called directly.</summary>
public sealed class ComparerMatrixTests
{
    public static TheoryData<string> Flawed =>
    [
        nameof(EqualsOperator), nameof(StringEquals), nameof(CompareOrdinal), nameof(BytesSequenceEqual), nameof(LinqSequenceEqual), nameof(LinqAny),
        nameof(Loop), nameof(Prefix), nameof(AnyOfSeveralKeys), nameof(RemembersRefusals),
    ];

    public static TheoryData<string> Sound =>
        [nameof(FixedTime), nameof(HashedFixedTime), nameof(DoubleHmac), nameof(XorLoop), nameof(HashSetOfKeys)];

    [Theory, MemberData(nameof(Flawed))]
    public async Task A_flawed_comparer_behind_an_endpoint_falls(string comparer)
    {
        await using var app = Secrets.App(comparer);

        var report = await app.Endpoint(HttpMethod.Post, "/webhook").ComparesSecretsInConstantTime(Secrets.ApiKey).Under(Secrets.Patient).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Failed, report.ToString());
        Assert.Equal("CRY3001", Assert.Single(report.Findings).Id);
    }

    /// <summary>A comparison in C, of 1 us within 100 us of everything else: never a pass, and with time a finding.</summary>
    [Fact]
    public async Task A_comparison_in_a_database_falls_when_there_is_time()
    {
        await using var app = Secrets.App(nameof(SqlEquality));
        var patient = CryptoPolicy.Default with { TimingPairs = 200_000, TimingBudget = TimeSpan.FromSeconds(100), Budget = TimeSpan.FromSeconds(120) };

        var report = await app.Endpoint(HttpMethod.Post, "/webhook").ComparesSecretsInConstantTime(Secrets.ApiKey).Under(patient).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Failed, report.ToString());
    }

    [Theory, MemberData(nameof(Sound))]
    public async Task A_sound_comparer_behind_an_endpoint_stands(string comparer)
    {
        await using var app = Secrets.App(comparer);

        var report = await app.Endpoint(HttpMethod.Post, "/webhook").ComparesSecretsInConstantTime(Secrets.ApiKey).Under(Secrets.Patient).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Passed, report.ToString());
    }

    [Theory, MemberData(nameof(Flawed))]
    public async Task A_flawed_comparer_falls(string comparer)
    {
        var report = await ConstantTime.Of(Comparer(comparer).Matches).ComparesSecretsInConstantTime().Under(Secrets.Patient).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Failed, report.ToString());
    }

    /// <summary>What it leaks is a hundredth of what it does: behind an endpoint that drowns, alone it shows.</summary>
    [Fact]
    public async Task A_comparer_that_decodes_first_falls_alone()
    {
        var report = await ConstantTime.Of(new DecodesAndCompares().Matches).ComparesSecretsInConstantTime().Under(Secrets.Patient).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Failed, report.ToString());
    }

    [Theory, MemberData(nameof(Sound))]
    public async Task A_sound_comparer_stands(string comparer)
    {
        var report = await ConstantTime.Of(Comparer(comparer).Matches).ComparesSecretsInConstantTime().Under(Secrets.Patient).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Passed, report.ToString());
    }

    private static SecretComparer Comparer(string name) =>
        (SecretComparer)Activator.CreateInstance(typeof(SecretComparer).Assembly.GetType($"SecretsApi.Comparers.{name}")!)!;
}
