using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace CryptoAssert.Adapters;

/// <summary>A fact, a row of a theory, or a theory whose rows become known when it runs, such as one whose data is wrong.</summary>
internal sealed class SecurityTestCase : XunitTestCase
{
    /// <summary>Makes one to deserialise into.</summary>
#pragma warning disable CS0618 // the constructor is obsolete for everyone but deserialisation
    public SecurityTestCase()
#pragma warning restore CS0618
    {
    }

    public SecurityTestCase(
        IMessageSink diagnostics, ITestFrameworkDiscoveryOptions options, ITestMethod method, object[]? row = null)
        : base(diagnostics, options.MethodDisplayOrDefault(), options.MethodDisplayOptionsOrDefault(), method, row)
    {
    }

    private bool IsWholeTheory => TestMethodArguments is null && TestMethod.Method.GetCustomAttributes(typeof(TheoryAttribute)).Any();

    public override Task<RunSummary> RunAsync(
        IMessageSink diagnostics, IMessageBus bus, object[] fixtures, ExceptionAggregator aggregator, CancellationTokenSource cancellation) =>
        RunningTest.RunAsync(bus, cancellation, security => IsWholeTheory
            ? new XunitTheoryTestCaseRunner(this, DisplayName, SkipReason, fixtures, diagnostics, security, aggregator, cancellation).RunAsync()
            : base.RunAsync(diagnostics, security, fixtures, aggregator, cancellation));

    protected override string GetDisplayName(IAttributeInfo factAttribute, string displayName) =>
        TestMethodArguments is [JwtAttackRow row] ? $"{displayName} [{row}]" : base.GetDisplayName(factAttribute, displayName);
}
