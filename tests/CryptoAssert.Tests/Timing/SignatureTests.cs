using SecretsApi.Comparers;

namespace CryptoAssert.Tests.Timing;

public sealed class SignatureTests
{
    [Fact]
    public async Task A_loop_over_a_signature_is_seen_where_it_costs_enough()
    {
        await using var app = Secrets.App(nameof(LinqSequenceEqual));

        var report = await Signed(app).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Failed, report.ToString());
        Assert.Equal("CRY3003", Assert.Single(report.Findings).Id);
    }

    [Fact]
    public async Task A_sound_comparison_passes_and_says_what_no_measurement_shows()
    {
        await using var app = Secrets.App(nameof(FixedTime));

        var report = await Signed(app).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Passed, report.ToString());
        Assert.Contains("beyond this and any other measurement", report.ToString(), StringComparison.Ordinal);
    }

    private static SecurityCheck Signed(Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory<SecretsApi.Program> app) =>
        app.Endpoint(HttpMethod.Post, "/signed").ComparesSignaturesInConstantTime(s => s.HmacSha256OfBody("X-Signature", prefix: "sha256=", key: "Webhook:Key"))
            .Under(CryptoPolicy.Default with { TimingBudget = TimeSpan.FromSeconds(20) });
}
