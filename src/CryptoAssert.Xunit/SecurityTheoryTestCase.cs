using Xunit.Abstractions;
using Xunit.Sdk;

namespace CryptoAssert.Adapters;

/// <summary>A theory whose rows become known when it runs, such as one whose data is wrong.</summary>
internal sealed class SecurityTheoryTestCase : XunitTheoryTestCase
{
    /// <summary>Makes one to deserialise into.</summary>
#pragma warning disable CS0618 // the constructor is obsolete for everyone but deserialisation
    public SecurityTheoryTestCase()
#pragma warning restore CS0618
    {
    }

    public SecurityTheoryTestCase(IMessageSink diagnostics, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(diagnostics, display, options, method)
    {
    }

    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink,
        IMessageBus messageBus,
        object[] constructorArguments,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource) =>
        RunningTest.RunAsync(messageBus, cancellationTokenSource, bus =>
            base.RunAsync(diagnosticMessageSink, bus, constructorArguments, aggregator, cancellationTokenSource));
}
