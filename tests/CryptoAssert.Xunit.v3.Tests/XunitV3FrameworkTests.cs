using System.Text;

namespace CryptoAssert.Tests.OnXunit;

public sealed class XunitV3FrameworkTests
{
    private readonly ProtectedEndpoint hardened = OrdersService.Hardened();

    [Fact]
    public async Task A_failure_is_to_the_runner_an_assertion_that_failed() =>
        Assert.Matches(
            """ "Cause":\s*"Assertion" """.Trim(),
            await TestRun.OfAsync([ThisProject.Samples, "-automated", "-method", "*Samples.Is_inconclusive"], flaw: null));

    [Fact]
    public async Task A_pass_is_written_to_the_output_and_attached_nowhere()
    {
        await hardened.RejectsUnsignedJwt();

        Assert.StartsWith("RejectsUnsignedJwt: GET /orders withstood ", TestContext.Current.TestOutputHelper!.Output, StringComparison.Ordinal);
        Assert.Empty(TestContext.Current.Attachments!);
    }

    [Fact]
    public async Task A_failure_has_its_page_attached()
    {
        var flawed = OrdersService.Flawed("BelievesAlgNone");

        await Assert.ThrowsAsync<CryptoAssertionException>(async () => await flawed.RejectsUnsignedJwt());
        await Assert.ThrowsAsync<CryptoAssertionException>(async () => await Assert.RejectsUnsignedJwt(flawed));

        Assert.Equal(["CryptoAssert-1.html", "CryptoAssert-2.html"], TestContext.Current.Attachments!.Keys.Order(StringComparer.Ordinal));
        Assert.All(TestContext.Current.Attachments.Values, page => Assert.Contains("CRY1001", Encoding.UTF8.GetString(page.AsByteArray().ByteArray), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_test_that_is_cancelled_cancels_its_checks()
    {
        using var client = new HttpClient(new Waiting(TestContext.Current)) { BaseAddress = new Uri("http://localhost") };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await client.Endpoint("/orders").WithBearer("e30.e30.AAAA").RejectsTamperedJwt());
    }

    /// <summary>A service that never answers; the test is cancelled as soon as it is asked.</summary>
    private sealed class Waiting(ITestContext test) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            test.CancelCurrentTest();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return new HttpResponseMessage();
        }
    }
}
