using Microsoft.AspNetCore.Hosting;
using SecretsApi.Comparers;

namespace CryptoAssert.Tests.Timing;

/// <summary>What all checks share holds for those of time too: And, acceptances, bad input.</summary>
public sealed class TimingCheckTests
{
    private static readonly DateOnly Later = new(2099, 1, 1);

    [Fact]
    public async Task Two_checks_joined_by_And_are_one_report()
    {
        await using var app = Secrets.App(nameof(Loop));
        var endpoint = app.Endpoint(HttpMethod.Post, "/webhook");

        var report = await endpoint.ComparesSecretsInConstantTime(Secrets.ApiKey)
            .And.HidesWhichUsersExist(Secrets.Login("alice", "wrong"), Secrets.Login("nobdy", "wrong")).Under(Secrets.Patient).EvaluateAsync();

        Assert.StartsWith("CRY3001 ComparesSecretsInConstantTime.And.HidesWhichUsersExist: POST /webhook", report.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, report.Timings.Count);
    }

    [Fact]
    public async Task A_leak_can_be_accepted_until_a_date()
    {
        var check = ConstantTime.Of(new Loop().Matches).ComparesSecretsInConstantTime().Under(Secrets.Patient);

        var report = await check.Accept("CRY3001", because: "replaced next month", Later).EvaluateAsync();
        var expired = await check.Accept("CRY3001", because: "replaced last year", new(2025, 1, 1)).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Passed, report.ToString());
        Assert.Equal("CRY3001", Assert.Single(report.AcceptedFindings).Id);
        Assert.Equal(Outcome.Failed, expired.Outcome);
    }

    [Fact]
    public async Task An_acceptance_of_what_is_not_found_fails()
    {
        var report = await ConstantTime.Of(new FixedTime().Matches).ComparesSecretsInConstantTime().Under(Secrets.Patient)
            .Accept("CRY3001", because: "we thought so", Later).EvaluateAsync();

        Assert.Equal(Outcome.Failed, report.Outcome);
        Assert.Contains("covers nothing that was found", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_of_tokens_does_not_go_on_from_one_of_time()
    {
        await using var app = Secrets.App(nameof(FixedTime));
        var check = app.Endpoint(HttpMethod.Post, "/webhook").ComparesSecretsInConstantTime(Secrets.ApiKey);

        var exception = Assert.Throws<InvalidOperationException>(() => check.And.WithBearer("a.b.c"));

        Assert.Contains("await each by itself", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_input_is_refused_by_name()
    {
        using var client = new HttpClient { BaseAddress = new("http://127.0.0.1:9") };
        var endpoint = client.Endpoint(HttpMethod.Post, "/webhook");

        Assert.Throws<ArgumentException>("name", () => { _ = endpoint.ComparesSecretsInConstantTime(s => s.InHeader(" ").WithSecret("x")); });
        Assert.Throws<ArgumentException>("key", () => { _ = endpoint.ComparesSecretsInConstantTime(s => s.InHeader("X").ConfiguredBy("")); });
        Assert.Throws<ArgumentException>("secret", () => { _ = endpoint.ComparesSecretsInConstantTime(s => s.InHeader("X").WithSecret("pässword")); });
        Assert.Throws<ArgumentException>("secret", () => { _ = endpoint.ComparesSecretsInConstantTime(_ => null!); });
        Assert.Throws<ArgumentException>("body", () => Attempt.Json("alice"));
        Assert.Throws<ArgumentNullException>("known", () => { _ = endpoint.HidesWhichUsersExist(null!, Attempt.Json(new { user = "x" })); });
    }

    [Fact]
    public async Task A_host_that_was_not_named_is_not_attacked()
    {
        using var client = new HttpClient { BaseAddress = new("https://api.example.com") };

        var report = await client.Endpoint(HttpMethod.Post, "/login").HidesWhichUsersExist(Secrets.Login("a", "b"), Secrets.Login("c", "d")).EvaluateAsync();

        Assert.Equal((Outcome.ControlFailed, 0), (report.Outcome, report.Requests));
        Assert.Contains(".AllowHost(\"api.example.com\")", report.Problem, StringComparison.Ordinal);
    }

    /// <summary>On a test server there is no network: what looks like its failure, the app threw.</summary>
    [Fact]
    public async Task An_app_that_throws_is_not_taken_for_a_network_that_fails()
    {
        await using var app = Secrets.App(nameof(FixedTime)).WithWebHostBuilder(builder => builder.UseEnvironment("Production"));

        var report = await app.Endpoint(HttpMethod.Post, "/throws").HidesWhichUsersExist(Secrets.Login("a", "b"), Secrets.Login("c", "d")).EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains("an unhandled IOException (the disk is full)", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_does_not_answer_is_named()
    {
        using var client = new HttpClient { BaseAddress = new("http://127.0.0.1:9") };

        var report = await client.Endpoint(HttpMethod.Post, "/login").HidesWhichUsersExist(Secrets.Login("a", "b"), Secrets.Login("c", "d")).EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains("no answer", report.Problem, StringComparison.Ordinal);
    }
}
