using CryptoAssert.Adapters;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace CryptoAssert.Tests.OnXunit;

public sealed class XunitFrameworkTests : ITestOutputHelper
{
    private readonly List<string> lines = [];

    [Fact]
    public async Task ReportTo_ends_a_chain_and_writes_what_passed()
    {
        var report = await OrdersService.Hardened().RejectsExpiredJwt().And.RejectsWrongIssuer().Under(CryptoPolicy.Default).ReportTo(this);

        Assert.Equal(report.ToString(), Assert.Single(lines));
        Assert.Equal(Outcome.Passed, report.Outcome);
    }

    [Fact]
    public async Task ReportTo_writes_what_failed_and_throws()
    {
        var thrown = await Assert.ThrowsAsync<CryptoAssertionException>(() => OrdersService.Flawed("BelievesAlgNone").RejectsUnsignedJwt().ReportTo(this));

        Assert.Equal(thrown.Message, Assert.Single(lines));
        Assert.StartsWith("CRY1001 RejectsUnsignedJwt", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_is_cancelled_cancels_the_checks_of_a_security_fact()
    {
        using var run = new CancellationTokenSource();
        using var client = new HttpClient(new Waiting(run)) { BaseAddress = new Uri("http://localhost") };
        using var bus = new NoBus();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunningTest.RunAsync(bus, run, async _ =>
        {
            await client.Endpoint("/orders").WithBearer("e30.e30.AAAA").RejectsTamperedJwt();
            return new RunSummary();
        }));
    }

    [Fact]
    public async Task A_plain_fact_throws_the_librarys_own_exception_where_it_could_not_skip() =>
        await Assert.ThrowsAsync<CryptoAssertionException>(async () => await OrdersService.Hardened().Resists(CheckCatalogue.JwtAttack("CRY1132")));

    void ITestOutputHelper.WriteLine(string message) => lines.Add(message);

    void ITestOutputHelper.WriteLine(string format, params object[] args) => throw new InvalidOperationException("Braces in a report are no format.");

    private sealed class NoBus : IMessageBus
    {
        public bool QueueMessage(IMessageSinkMessage message) => true;

        public void Dispose()
        {
        }
    }

    /// <summary>A service that never answers; the run is cancelled as soon as it is asked.</summary>
    private sealed class Waiting(CancellationTokenSource run) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await run.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return new HttpResponseMessage();
        }
    }
}
