using Xunit.Abstractions;
using Xunit.Sdk;

namespace CryptoAssert.Adapters;

/// <summary>A fact, or one row of a theory.</summary>
internal sealed class SecurityTestCase : XunitTestCase
{
    /// <summary>Makes one to deserialise into.</summary>
#pragma warning disable CS0618 // the constructor is obsolete for everyone but deserialisation
    public SecurityTestCase()
#pragma warning restore CS0618
    {
    }

    public SecurityTestCase(
        IMessageSink diagnostics, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method, object[]? row = null)
        : base(diagnostics, display, options, method, row)
    {
    }

    protected override string GetDisplayName(IAttributeInfo factAttribute, string displayName) =>
        TestMethodArguments is [JwtAttackRow row] ? $"{displayName} [{row}]" : base.GetDisplayName(factAttribute, displayName);

    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink,
        IMessageBus messageBus,
        object[] constructorArguments,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource) =>
        RunningTest.RunAsync(messageBus, cancellationTokenSource, bus =>
            base.RunAsync(diagnosticMessageSink, bus, constructorArguments, aggregator, cancellationTokenSource));
}
