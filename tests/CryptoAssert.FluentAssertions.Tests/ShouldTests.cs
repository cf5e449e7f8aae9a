using FluentAssertions.Execution;
using Xunit.Sdk;

namespace CryptoAssert.Tests.Fluent;

public sealed class ShouldTests
{
    private static readonly ProtectedEndpoint Hardened = OrdersService.Hardened();
    private static readonly ProtectedEndpoint Flawed = OrdersService.Flawed("BelievesAlgNone");

    [Fact]
    public async Task A_sound_service_passes_and_the_next_verb_goes_on_by_And() =>
        await (await Hardened.Should().RejectUnsignedJwt()).And.RejectWrongIssuer();

    [Fact]
    public async Task A_flawed_service_is_a_failure_of_the_test_framework_with_file_and_line()
    {
        var failure = await Assert.ThrowsAsync<XunitException>(() => Flawed.Should().RejectUnsignedJwt());

        Assert.StartsWith("CRY1001 RejectsUnsignedJwt: GET /orders accepted a token with alg \"none\"\n", failure.Message, StringComparison.Ordinal);
        Assert.Matches(@"at ShouldTests\.cs:\d+\n", failure.Message);
    }

    [Fact]
    public async Task Braces_of_the_evidence_survive_with_and_without_arguments_of_the_reason()
    {
        var plain = await Assert.ThrowsAsync<XunitException>(() => Flawed.Should().RejectUnsignedJwt("because {invoices} are behind it"));
        var formatted = await Assert.ThrowsAsync<XunitException>(() => Flawed.Should().RejectUnsignedJwt("{0} are behind it", "{invoices}"));

        foreach (var message in new[] { plain.Message, formatted.Message })
        {
            Assert.Contains("\n  because   {invoices} are behind it\n", message, StringComparison.Ordinal);
            Assert.Contains("{\"alg\":\"none\"", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_AssertionScope_collects_the_failures_of_several_checks()
    {
        var scope = new AssertionScope();
        await Flawed.Should().RejectUnsignedJwt();
        await Hardened.Should().RejectWrongIssuer();
        await Flawed.Should().Resist(CheckCatalogue.JwtAttack("CRY1001"), because: "it is the oldest one");

        var failures = scope.Discard();

        Assert.Equal(["CRY1001 RejectsUnsignedJwt", "CRY1001 Resists(CRY1001)"], failures.Select(failure => failure[..failure.IndexOf(':', StringComparison.Ordinal)]));
        Assert.Contains("  because   it is the oldest one\n", failures[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scope_that_ends_throws_all_of_them_in_one_failure()
    {
        var failure = await Assert.ThrowsAsync<XunitException>(async () =>
        {
            using var scope = new AssertionScope();
            await Flawed.Should().RejectUnsignedJwt();
            await Flawed.RejectsForgedJwts().Should().Pass("the battery is due");
        });

        Assert.Contains("CRY1001 RejectsUnsignedJwt:", failure.Message, StringComparison.Ordinal);
        Assert.Contains("CRY1001 RejectsForgedJwts:", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_with_policy_and_acceptance_is_asserted_as_it_is_written() =>
        await Flawed.Resists(CheckCatalogue.JwtAttack("CRY1001")).And.RejectsWrongIssuer()
            .Under(CryptoPolicy.Default with { Seed = 7 })
            .Accept("CRY1001", because: "the gateway refuses it", until: new DateOnly(9999, 12, 31))
            .Should().Pass(because: "invoices are behind it");

    [Fact]
    public async Task An_attack_that_does_not_apply_never_passes()
    {
        var attack = CheckCatalogue.JwtAttacks.First(candidate => candidate.Family == JwtFamily.Jwe);
        Assert.Equal(Outcome.NotApplicable, (await Hardened.Resists(attack).EvaluateAsync()).Outcome);

        await Assert.ThrowsAsync<CryptoAssertionException>(() => Hardened.Should().Resist(attack));
    }

    [Fact]
    public async Task An_inconclusive_check_fails()
    {
        var check = Hardened.RejectsForgedJwts().Under(CryptoPolicy.Default with { RequestBudget = 6 });

        var failure = await Assert.ThrowsAsync<XunitException>(() => check.Should().Pass());

        Assert.Contains("gave no verdict", failure.Message, StringComparison.Ordinal);
    }
}
