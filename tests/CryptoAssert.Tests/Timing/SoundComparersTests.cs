using Microsoft.AspNetCore.Mvc.Testing;
using SecretsApi.Comparers;

namespace CryptoAssert.Tests.Timing;

/// <summary>Five hundred checks of sound comparers, called directly and over HTTP: none is accused. (10,000 are in the benchmarks.)</summary>
public sealed class SoundComparersTests
{
    [Theory]
    [InlineData(nameof(FixedTime))]
    [InlineData(nameof(HashedFixedTime))]
    [InlineData(nameof(DoubleHmac))]
    [InlineData(nameof(XorLoop))]
    public async Task None_of_a_hundred_checks_of_a_sound_comparer_accuses_it(string name)
    {
        var comparer = (SecretComparer)Activator.CreateInstance(typeof(SecretComparer).Assembly.GetType($"SecretsApi.Comparers.{name}")!)!;

        await DemandNoneAsync(100, () => ConstantTime.Of(comparer.Matches).ComparesSecretsInConstantTime());
    }

    [Theory]
    [InlineData(nameof(FixedTime))]
    [InlineData(nameof(HashSetOfKeys))]
    public async Task None_of_fifty_checks_of_a_sound_endpoint_accuses_it(string name)
    {
        await using var app = Secrets.App(name);

        await DemandNoneAsync(50, () => app.Endpoint(HttpMethod.Post, "/webhook").ComparesSecretsInConstantTime(Secrets.ApiKey));
    }

    private static async Task DemandNoneAsync(int runs, Func<SecurityCheck> check)
    {
        for (var run = 0; run < runs; run++)
        {
            var report = await check().EvaluateAsync();

            Assert.True(report.Outcome is Outcome.Passed or Outcome.Inconclusive, report.ToString());
        }
    }
}
