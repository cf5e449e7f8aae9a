using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using SecretsApi.Comparers;

namespace CryptoAssert.Tests.Timing;

/// <summary>A service behind a real socket, of which the test knows the secret and nothing else.</summary>
public sealed class ClientClockTests
{
    private static readonly string Secret = new([.. Enumerable.Range(0, 81_920).Select(i => "0123456789abcdef"[i * 7 % 16])]);

    [Fact]
    public async Task A_loop_shows_on_the_clients_clock()
    {
        var report = await ReportAsync(nameof(Loop), Secret);

        Assert.True(report.Outcome == Outcome.Failed, report.ToString());
        Assert.Equal("client", Assert.Single(report.Timings).Clock);
    }

    [Fact]
    public async Task A_short_secret_shows_nothing_and_does_not_pass()
    {
        var report = await ReportAsync(nameof(EqualsOperator), Secret[..32]);

        Assert.True(report.Outcome == Outcome.Inconclusive, report.ToString());
        Assert.Contains("WithSecret with 81,920 characters", report.Problem, StringComparison.Ordinal);
    }

    private static async Task<CheckReport> ReportAsync(string comparer, string secret)
    {
        await using var app = Secrets.App(comparer).WithWebHostBuilder(builder => builder.UseSetting("Webhook:BodyKey", secret).UseUrls("http://127.0.0.1:0"));
        app.UseKestrel();
        app.StartServer();
        using var client = new HttpClient { BaseAddress = app.ClientOptions.BaseAddress };
        var budget = CryptoPolicy.Default with { TimingBudget = TimeSpan.FromSeconds(secret.Length > 1_000 ? 20 : 1) };
        return await client.Endpoint(HttpMethod.Post, "/inbody").ComparesSecretsInConstantTime(s => s.InJson("secret").WithSecret(secret)).Under(budget).EvaluateAsync();
    }
}
