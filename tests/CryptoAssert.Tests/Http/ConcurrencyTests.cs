using System.Net;
using static CryptoAssert.Tests.Http.StubService;

namespace CryptoAssert.Tests.Http;

/// <summary>Over a network several tokens are on their way at once, and the verdict is the same.</summary>
public sealed class ConcurrencyTests
{
    [Fact]
    public async Task No_more_requests_are_on_their_way_than_the_policy_allows()
    {
        var gate = new Gate(call => call.Genuine ? Orders : Refusal);
        using var client = new HttpClient(gate) { BaseAddress = new Uri("http://localhost") };

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).RejectsMalformedJwt()
            .Under(CryptoPolicy.Default with { ConcurrentRequests = 3 }).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Passed, report.ToString());
        Assert.Equal(3, gate.Most);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task The_findings_do_not_depend_on_how_many_are_on_their_way(int concurrentRequests)
    {
        using var client = new HttpClient(new Gate(call => call.Genuine || call.Unsigned ? Orders : Refusal)) { BaseAddress = new Uri("http://localhost") };

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).RejectsForgedJwts()
            .Under(CryptoPolicy.Default with { Seed = 1, ConcurrentRequests = concurrentRequests }).EvaluateAsync();

        var finding = Assert.Single(report.Findings);
        Assert.Equal(("CRY1001", 3), (finding.Id, finding.Evidence.VariantsSent));
    }

    [Fact]
    public async Task A_rate_limit_stops_the_run_while_tokens_are_on_their_way()
    {
        using var client = new HttpClient(new Gate(call => call.Number > 40 ? new HttpResponseMessage(HttpStatusCode.TooManyRequests)
            : call.Genuine ? Orders : Refusal)) { BaseAddress = new Uri("http://localhost") };

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).RejectsForgedJwts().EvaluateAsync();

        Assert.True(report.Outcome == Outcome.ControlFailed, report.ToString());
        Assert.InRange(report.Requests, 41, 48);
    }

    /// <summary>Answers after a turn of the scheduler, and counts how many wait.</summary>
    private sealed class Gate(Func<StubService.Call, HttpResponseMessage> answer) : DelegatingHandler(new StubService(answer))
    {
        private int _waiting;

        public int Most { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Most = Math.Max(Most, Interlocked.Increment(ref _waiting));
            await Task.Delay(2, cancellationToken);
            Interlocked.Decrement(ref _waiting);
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
