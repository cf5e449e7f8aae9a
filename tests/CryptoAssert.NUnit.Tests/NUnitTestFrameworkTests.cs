using FluentAssertions;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace CryptoAssert.Tests.OnNUnit;

public sealed class NUnitTestFrameworkTests
{
    private readonly ProtectedEndpoint hardened = OrdersService.Hardened();
    private readonly ProtectedEndpoint flawed = OrdersService.Flawed("BelievesAlgNone");

    [Test]
    public async Task A_failure_is_a_failure_to_NUnit_with_the_report_and_the_callers_frames()
    {
        var failure = await ThrownAsync<AssertionException>(async () => await flawed.RejectsUnsignedJwt());

        Assert.That(failure.ResultState, Is.EqualTo(ResultState.Failure));
        Assert.That(failure.InnerException, Is.TypeOf<CryptoAssertionException>().With.Message.EqualTo(failure.Message));
        Assert.That(failure.StackTrace, Does.Contain(nameof(NUnitTestFrameworkTests)).And.Not.Contain("CryptoAssert.SecurityCheck").And.Not.Contain("CheckReport"));
    }

    [Test]
    public async Task A_failure_has_its_page_attached_and_a_pass_says_what_was_tried()
    {
        using var isolated = new TestExecutionContext.IsolatedContext();
        await hardened.RejectsUnsignedJwt();
        await ThrownAsync<AssertionException>(async () => await flawed.RejectsUnsignedJwt());

        var result = TestExecutionContext.CurrentContext.CurrentResult;
        Assert.That(result.Output, Does.StartWith("RejectsUnsignedJwt: GET /orders withstood ").And.Not.Contain("CRY1001"));
        Assert.That(File.ReadAllText(result.TestAttachments.Single().FilePath), Does.Contain("CRY1001"));
    }

    [Test]
    public async Task Multiple_collects_the_failures_of_several_checks()
    {
        using var isolated = new TestExecutionContext.IsolatedContext();
        var failure = await ThrownAsync<MultipleAssertException>(() => Assert.MultipleAsync(async () =>
        {
            await flawed.RejectsUnsignedJwt();
            await hardened.RejectsUnsignedJwt();
            await Assert.ThatAsync(flawed, Does.Resist(CheckCatalogue.JwtAttack("CRY1001")));
            await Assert.ThatAsync(() => Task.FromResult(flawed), Does.RejectUnsignedJwt());
        }));

        var messages = failure.TestResult!.AssertionResults.Select(result => result.Message).ToList();
        Assert.That(messages, Has.Count.EqualTo(3));
        Assert.That(messages[0], Does.StartWith("CRY1001 RejectsUnsignedJwt: "));
        Assert.That(messages[1], Does.StartWith("CRY1001 Resists(CRY1001): "));
        Assert.That(messages[2], Does.Contain("CRY1001 RejectsUnsignedJwt: "));
    }

    [Test]
    public async Task An_attack_that_does_not_apply_is_inconclusive()
    {
        var attack = CheckCatalogue.JwtAttacks.First(candidate => candidate.Family == JwtFamily.Jwe);

        var thrown = await ThrownAsync<InconclusiveException>(async () => await hardened.Resists(attack));

        Assert.That(thrown.Message, Does.Contain("not applicable"));
        await ThrownAsync<InconclusiveException>(() => Assert.ThatAsync(() => Task.FromResult(hardened), Does.Resist(attack)));
    }

    [Test]
    public async Task Should_of_FluentAssertions_fails_and_is_inconclusive_as_NUnit_does()
    {
        await ThrownAsync<AssertionException>(() => flawed.Should().RejectUnsignedJwt());
        await ThrownAsync<InconclusiveException>(() => hardened.RejectsForgedJwts()
            .Under(CryptoPolicy.Default with { RequestBudget = 6, Inconclusive = InconclusiveTest.Skip }).Should().Pass());
    }

    [Test]
    public async Task An_inconclusive_check_fails_and_is_inconclusive_where_the_policy_allows_it()
    {
        var tight = CryptoPolicy.Default with { RequestBudget = 6 };

        await ThrownAsync<AssertionException>(async () => await hardened.RejectsForgedJwts().Under(tight));
        await ThrownAsync<InconclusiveException>(async () =>
            await hardened.RejectsForgedJwts().Under(tight with { Inconclusive = InconclusiveTest.Skip }));
    }

    [Test]
    [CancelAfter(int.MaxValue)]
    public async Task A_check_hands_the_cancellation_of_the_test_to_its_requests(CancellationToken cancellationToken)
    {
        using var cancelled = new CancellationTokenSource();
        using var client = new HttpClient(new Waiting(cancelled)) { BaseAddress = new Uri("http://localhost") };
        var context = TestExecutionContext.CurrentContext;
        Assert.That(context.CancellationToken, Is.EqualTo(cancellationToken));
        typeof(TestExecutionContext).GetProperty(nameof(context.CancellationToken))!.SetValue(context, cancelled.Token);

        await ThrownAsync<OperationCanceledException>(async () => await client.Endpoint("/orders").WithBearer("e30.e30.AAAA").RejectsTamperedJwt());
        typeof(TestExecutionContext).GetProperty(nameof(context.CancellationToken))!.SetValue(context, cancellationToken);
    }

    private static async Task<TException> ThrownAsync<TException>(Func<Task> test)
        where TException : Exception
    {
        try
        {
            await test();
        }
        catch (TException thrown)
        {
            return thrown;
        }

        throw new InvalidOperationException($"No {typeof(TException).Name} was thrown.");
    }

    /// <summary>A service that never answers; the test is cancelled as soon as it is asked.</summary>
    private sealed class Waiting(CancellationTokenSource cancelled) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await cancelled.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return new HttpResponseMessage();
        }
    }
}
