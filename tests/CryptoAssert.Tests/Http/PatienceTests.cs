using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using static CryptoAssert.Tests.Http.StubService;

namespace CryptoAssert.Tests.Http;

/// <summary>Silence, hangs and delays: a check ends, and says what it proved until then.</summary>
public sealed class PatienceTests
{
    [Fact]
    public async Task A_long_token_that_is_never_answered_while_the_valid_one_is_costs_the_service_its_time()
    {
        using var client = Slow(call => call.Token?.Length > 10_000 ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(80));

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).Resists(CheckCatalogue.JwtAttack("CRY1147"))
            .Under(CryptoPolicy.Default with { ResponseTimeout = TimeSpan.FromSeconds(1) }).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Failed, report.ToString());
        Assert.Contains("three times", Assert.Single(report.Findings).Evidence.Observed, StringComparison.Ordinal);
    }

    /// <summary>A tarpit: it refuses forged tokens, later than anyone waits.</summary>
    [Fact]
    public async Task No_answer_to_a_forged_token_is_neither_an_acceptance_nor_a_refusal()
    {
        using var client = Slow(call => call.Jws is not null && !call.Genuine ? Timeout.InfiniteTimeSpan : TimeSpan.Zero);

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).Resists(CheckCatalogue.JwtAttack("CRY1001"))
            .Under(CryptoPolicy.Default with { ResponseTimeout = TimeSpan.FromMilliseconds(200) }).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Inconclusive, report.ToString());
        Assert.Contains("ResponseTimeout", report.Inconclusive[^1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_on_a_token_no_longer_than_the_genuine_one_is_no_refusal()
    {
        using var client = Client(call => call.Unsigned ? throw new HttpRequestException("cut") : call.Genuine ? Orders : Refusal);

        var report = await client.Endpoint("/orders").WithTestIssuer(Key, configure: token => token.WithClaim("padding", new string('x', 9_000)))
            .Resists(CheckCatalogue.JwtAttack("CRY1001")).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Inconclusive, report.ToString());
    }

    [Theory]
    [InlineData(20, 60)]
    [InlineData(20, 20_000)]
    public async Task An_outage_is_not_pinned_on_a_token(int from, int to)
    {
        using var client = Client(call => call.Number >= from && call.Number < to ? Broken : call.Genuine ? Orders : Refusal);

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).RejectsForgedJwts().EvaluateAsync();

        Assert.True(report.Outcome == Outcome.ControlFailed, report.ToString());
        Assert.Contains("The service answered the valid token with 500", report.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(13)]
    public async Task A_service_that_fails_now_and_then_is_not_accused(int every)
    {
        using var client = Client(call => call.Number > 10 && call.Number % every == 0 ? Broken : call.Genuine ? Orders : Refusal);

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).RejectsUnsignedJwt().And.RejectsTamperedJwt().EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Passed, report.ToString());
    }

    [Fact]
    public async Task A_token_that_always_fails_the_service_is_still_found()
    {
        using var client = Client(call => call.Unsigned ? Broken : call.Genuine ? Orders : Refusal);

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).RejectsUnsignedJwt().EvaluateAsync();

        Assert.Equal((Outcome.Failed, "CRY1151"), (report.Outcome, Assert.Single(report.Findings).Id));
        Assert.DoesNotContain("(0 of", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_says_what_acceptance_is_not_does_not_take_an_error_for_one()
    {
        using var client = Client(call => call.Genuine ? Orders : call.Token?.Length > 3_000 ? new(HttpStatusCode.RequestHeaderFieldsTooLarge)
            : Text(HttpStatusCode.OK, "hello guest"));

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).AcceptedWhen(answer => !answer.Body.Contains("guest", StringComparison.Ordinal))
            .SurvivesOversizedJwt().EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Passed, report.ToString());
    }

    [Fact]
    public async Task An_answer_that_comes_too_late_is_closed()
    {
        var late = new TaskCompletionSource<HttpResponseMessage>();
        using var content = new Content();
        using var client = new HttpClient(new Deaf(late.Task)) { BaseAddress = new Uri("http://localhost") };

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).RejectsUnsignedJwt()
            .Under(CryptoPolicy.Default with { ResponseTimeout = TimeSpan.FromMilliseconds(50) }).EvaluateAsync();
        late.SetResult(new HttpResponseMessage { Content = content });
        await content.Disposed.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
    }

    [Fact]
    public async Task A_service_that_slows_every_refusal_is_not_accused()
    {
        using var client = Slow(call => call.Genuine ? TimeSpan.Zero : TimeSpan.FromMilliseconds(1_200));

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).Resists(CheckCatalogue.JwtAttack("CRY1001")).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Passed, report.ToString());
    }

    [Fact]
    public async Task What_was_found_before_the_time_ran_out_is_reported()
    {
        using var client = Client(
            call => call.Genuine || call.Unsigned ? Orders : Refusal,
            call => call.Number > 5 && !call.Unsigned ? Timeout.InfiniteTimeSpan : TimeSpan.Zero);

        var report = await client.Endpoint("/orders").WithTestIssuer(Key)
            .Resists(CheckCatalogue.JwtAttack("CRY1001")).And.Resists(CheckCatalogue.JwtAttack("CRY1151"))
            .Under(CryptoPolicy.Default with { Budget = TimeSpan.FromSeconds(2), ResponseTimeout = TimeSpan.FromMinutes(1) }).EvaluateAsync();

        Assert.Equal((Outcome.Failed, "CRY1001"), (report.Outcome, Assert.Single(report.Findings).Id));
        Assert.Contains("budget of 2 s ran out", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_never_answers_ends_with_the_budget()
    {
        using var client = Slow(_ => Timeout.InfiniteTimeSpan);

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).RejectsUnsignedJwt()
            .Under(CryptoPolicy.Default with { Budget = TimeSpan.FromMilliseconds(100) }).EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains("budget of 0.1 s ran out", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_delegate_that_hangs_ends_with_the_budget()
    {
        using var client = Client(_ => Orders);

        var report = await client.Endpoint("/orders").WithBearer(_ => new TaskCompletionSource<string>().Task).RejectsUnsignedJwt()
            .Under(CryptoPolicy.Default with { Budget = TimeSpan.FromMilliseconds(100) }).EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains("budget of 0.1 s ran out", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_app_that_cancels_its_own_start_did_not_start()
    {
        await using var app = new WebApplicationFactory<SchemesApi.Program>().WithWebHostBuilder(builder => builder
            .UseSetting("Setup", "SymmetricKey")
            .ConfigureTestServices(services => services.AddHostedService<GivesUp>()));

        var report = await app.Endpoint("/orders").WithTestIssuer().RejectsUnsignedJwt().EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains("did not start: ", report.Problem, StringComparison.Ordinal); // which exception comes out of the factory is a race of its own
        Assert.DoesNotContain("budget", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_that_cannot_be_made_is_named()
    {
        using var client = Client(_ => Orders);

        var report = await client.Endpoint(HttpMethod.Post, "/orders").WithContent(() => throw new IOException("no such file"))
            .WithTestIssuer(Key).RejectsUnsignedJwt().EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains("could not be built: IOException: no such file", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_that_the_client_followed_to_another_host_ends_the_check()
    {
        using var client = new HttpClient(new Elsewhere()) { BaseAddress = new Uri("http://localhost") };

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).RejectsUnsignedJwt().EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains("another host (login.example)", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_expires_on_the_way_proves_nothing_though_a_new_one_is_accepted()
    {
        string? first = null;
        using var client = Client(call => call.Genuine && (call.Token == (first ??= call.Token) ? call.Number < 8 : true) ? Orders : Refusal);

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).RejectsUnsignedJwt().EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains("it expired on the way", report.Problem, StringComparison.Ordinal);
    }

    private static HttpClient Slow(Func<Call, TimeSpan> delay) => Client(call => call.Genuine ? Orders : Refusal, delay);

    private sealed class Deaf(Task<HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => answer;
    }

    private sealed class Content() : ByteArrayContent([])
    {
        private readonly TaskCompletionSource _disposed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Disposed => _disposed.Task;

        protected override void Dispose(bool disposing)
        {
            _disposed.TrySetResult();
            base.Dispose(disposing);
        }
    }

    private sealed class Elsewhere : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = new HttpRequestMessage(HttpMethod.Get, "https://login.example/") });
    }

    private sealed class GivesUp : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => throw new OperationCanceledException("no broker");

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
