using AwesomeAssertions.Execution;
using Xunit.Sdk;

namespace CryptoAssert.Tests.Awesome;

public sealed class NoPackageNeededTests
{
    private readonly ProtectedEndpoint hardened = OrdersService.Hardened();
    private readonly ProtectedEndpoint flawed = OrdersService.Flawed("BelievesAlgNone");

    [Fact]
    public async Task A_check_is_awaited_beside_assertions()
    {
        var report = await hardened.RejectsUnsignedJwt();

        report.AttacksRun.Should().NotBeEmpty(because: "a pass has tried something");
    }

    [Fact]
    public async Task A_reason_is_given_and_a_scope_collects_by_NotThrowAsync()
    {
        var scope = new AssertionScope();
        await FluentActions.Awaiting(async () => await flawed.RejectsUnsignedJwt()).Should().NotThrowAsync(because: "invoices are behind it");
        await FluentActions.Awaiting(async () => await hardened.RejectsUnsignedJwt()).Should().NotThrowAsync(because: "invoices are behind it");

        var failure = scope.Discard().Should().ContainSingle().Subject;

        failure.Should().Contain("because invoices are behind it").And.Contain("CRY1001 RejectsUnsignedJwt: GET /orders accepted a token with alg \"none\"")
            .And.Contain("{\"alg\":\"none\"");
    }

    [Fact]
    public async Task The_bridge_of_FluentAssertions_7_works_beside_it()
    {
        await hardened.Should().RejectUnsignedJwt();

        var failing = () => flawed.Should().RejectUnsignedJwt(because: "invoices are behind it");
        (await failing.Should().ThrowAsync<XunitException>()).Which.Message.Should().StartWith("CRY1001 RejectsUnsignedJwt:").And.Contain("  because   invoices");
    }
}
