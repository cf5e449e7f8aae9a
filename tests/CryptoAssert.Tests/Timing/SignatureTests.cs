using System.Security.Cryptography;
using System.Text;
using SecretsApi.Comparers;

namespace CryptoAssert.Tests.Timing;

public sealed class SignatureTests
{
    [Fact]
    public async Task A_loop_over_a_signature_is_seen_where_it_costs_enough()
    {
        await using var app = Secrets.App(nameof(LinqAny));

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

    [Theory]
    [InlineData(nameof(LinqAny), Outcome.Failed)]
    [InlineData(nameof(FixedTime), Outcome.Passed)]
    public async Task A_signature_in_Base64_is_one_too(string comparer, Outcome outcome)
    {
        await using var app = Secrets.App(comparer);

        var report = await app.Endpoint(HttpMethod.Post, "/signed-in-base64").WithJson(new { order = 1 })
            .ComparesSignaturesInConstantTime(s => s.SignatureOfBody("X-Signature", prefix: "", key: "Webhook:Key",
                (body, key) => Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), body))))
            .Under(CryptoPolicy.Default with { TimingBudget = TimeSpan.FromSeconds(20) }).EvaluateAsync();

        Assert.True(report.Outcome == outcome, report.ToString());
    }

    private static SecurityCheck Signed(Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory<SecretsApi.Program> app) =>
        app.Endpoint(HttpMethod.Post, "/signed").ComparesSignaturesInConstantTime(s => s.HmacSha256OfBody("X-Signature", prefix: "sha256=", key: "Webhook:Key"))
            .Under(CryptoPolicy.Default with { TimingBudget = TimeSpan.FromSeconds(20) });
}
