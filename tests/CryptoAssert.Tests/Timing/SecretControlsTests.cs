using SecretsApi;
using SecretsApi.Comparers;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CryptoAssert.Tests.Timing;

/// <summary>What cannot be measured is never a pass, and the message says what to do.</summary>
public sealed class SecretControlsTests
{
    [Fact]
    public Task An_endpoint_that_accepts_everything() => Says(
        Outcome.ControlFailed, "answers a wrong secret like the right one (200 OK)", app => app.Endpoint(HttpMethod.Post, "/open").ComparesSecretsInConstantTime(Secrets.ApiKey));

    [Fact]
    public Task A_secret_that_the_app_ignores() => Says(
        Outcome.ControlFailed,
        "the configuration entry Webhook:ApiKey does not reach what compares it",
        app => app.Endpoint(HttpMethod.Post, "/ignored").ComparesSecretsInConstantTime(Secrets.ApiKey));

    [Fact]
    public Task A_path_that_does_not_exist() => Says(
        Outcome.ControlFailed, "404 Not Found", app => app.Endpoint(HttpMethod.Post, "/nowhere").ComparesSecretsInConstantTime(Secrets.ApiKey));

    [Fact]
    public Task An_installer_that_throws() => Says(
        Outcome.ControlFailed,
        "InstalledBy threw InvalidOperationException: no table",
        app => app.Endpoint(HttpMethod.Post, "/hook").ComparesSecretsInConstantTime(
            s => s.InJson("secret").InstalledBy((_, _) => throw new InvalidOperationException("no table"))));

    [Fact]
    public async Task A_client_cannot_configure_a_service_elsewhere()
    {
        using var client = new HttpClient { BaseAddress = new Uri("http://127.0.0.1:9") };

        var report = await client.Endpoint(HttpMethod.Post, "/webhook").ComparesSecretsInConstantTime(Secrets.ApiKey).EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains("runs in another process", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public Task Two_wrong_secrets_that_are_refused_in_different_ways_are_a_finding() => Says(
        Outcome.Failed, "mistyped key", app => app.Endpoint(HttpMethod.Post, "/told").ComparesSecretsInConstantTime(Secrets.ApiKey), "CRY3002");

    [Fact]
    public async Task A_secret_that_InstalledBy_stores_reaches_the_app()
    {
        await using var app = Secrets.App(nameof(Loop));

        var report = await app.Endpoint(HttpMethod.Post, "/hook").ComparesSecretsInConstantTime(
            s => s.InJson("secret").InstalledBy((services, secret) => services.GetRequiredService<SecretStore>().Secret = secret)).Under(Secrets.Patient).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Failed, report.ToString());
        Assert.Equal("CRY3001", Assert.Single(report.Findings).Id);
    }

    [Fact]
    public async Task An_app_with_a_Startup_class_gets_the_secret_too()
    {
        await using var app = new WebApplicationFactory<StartupApi.Program>();

        var report = await app.Endpoint(HttpMethod.Post, "/webhook").ComparesSecretsInConstantTime(Secrets.ApiKey).Under(Secrets.Patient).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Failed, report.ToString());
    }

    [Theory]
    [InlineData("20000", "16,384")]
    [InlineData("5000", "4,096")]
    public async Task Where_long_headers_are_refused_a_shorter_secret_is_taken_and_named(string longest, string taken)
    {
        await using var app = Secrets.With("MaxHeader", longest);

        var report = await app.Endpoint(HttpMethod.Post, "/webhook").ComparesSecretsInConstantTime(Secrets.ApiKey).Under(Secrets.Patient).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Passed, report.ToString());
        Assert.Contains($"a secret of {taken} characters", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_short_secret_of_the_users_own_cannot_pass()
    {
        await using var app = Secrets.With("Webhook:ApiKey", "0123456789abcdef");

        var report = await app.Endpoint(HttpMethod.Post, "/webhook")
            .ComparesSecretsInConstantTime(s => s.InHeader("X-Api-Key").WithSecret("0123456789abcdef")).Under(Secrets.Patient).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Inconclusive, report.ToString());
        Assert.Contains("the secret has 16 characters", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rate_limit_on_the_way_is_named()
    {
        await using var app = Secrets.With("MostRequests", "60");

        var report = await app.Endpoint(HttpMethod.Post, "/webhook").ComparesSecretsInConstantTime(Secrets.ApiKey).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Inconclusive, report.ToString());
        Assert.Contains("The service limits the rate: it answered 429 Too Many Requests after 61 requests", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_accepted_finding_passes_and_says_what_was_not_measured()
    {
        await using var app = Secrets.App(nameof(FixedTime));

        var report = await app.Endpoint(HttpMethod.Post, "/told").ComparesSecretsInConstantTime(Secrets.ApiKey)
            .Accept("CRY3002", because: "the hint is wanted", until: new(2099, 1, 1)).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Passed, report.ToString());
        Assert.Equal("CRY3001", Assert.Single(report.NotApplicable).Id);
        Assert.Contains("no time was measured", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparer_that_throws_is_named()
    {
        var report = await ConstantTime.Of((byte[] _, byte[] _) => throw new FormatException("not Base64")).ComparesSecretsInConstantTime().EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains("The comparer threw FormatException", report.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "accepts a wrong secret")]
    [InlineData(false, "refuses equal secrets")]
    public async Task A_comparer_that_compares_nothing_is_named(bool answer, string problem)
    {
        var report = await ConstantTime.Of((string _, string _) => answer).ComparesSecretsInConstantTime().EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains(problem, report.Problem, StringComparison.Ordinal);
    }

    private static async Task Says(
        Outcome outcome, string text, Func<WebApplicationFactory<SecretsApi.Program>, SecurityCheck> check, string? finding = null)
    {
        await using var app = Secrets.App(nameof(FixedTime));

        var report = await check(app).EvaluateAsync();

        Assert.True(report.Outcome == outcome, report.ToString());
        Assert.Contains(text, report.ToString(), StringComparison.Ordinal);
        Assert.Equal(finding, report.Findings.SingleOrDefault()?.Id);
        await Assert.ThrowsAsync<CryptoAssertionException>(() => check(app));
    }
}
