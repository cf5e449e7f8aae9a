using System.Collections.Concurrent;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace CryptoAssert.Adapters;

/// <summary>Adds reports to the output of a test, and turns what may be skipped from a failure into a skip.</summary>
internal sealed class SecurityMessageBus(IMessageBus inner) : IMessageBus
{
    private readonly ConcurrentQueue<string> reports = [];

    private int skipped;

    public int Skipped => skipped;

    public void Write(CheckReport report) => reports.Enqueue($"{report}{Environment.NewLine}");

    public bool QueueMessage(IMessageSinkMessage message) => inner.QueueMessage(message switch
    {
        ITestFailed failed when failed.ExceptionTypes[0] == typeof(SkippedTestException).FullName => Skip(failed),
        ITestPassed passed => new TestPassed(passed.Test, passed.ExecutionTime, passed.Output + TakeReports()),
        ITestFailed failed => new TestFailed(
            failed.Test,
            failed.ExecutionTime,
            failed.Output + TakeReports(),
            failed.ExceptionTypes,
            failed.Messages,
            failed.StackTraces,
            failed.ExceptionParentIndices),
        _ => message,
    });

    public void Dispose()
    {
    }

    private TestSkipped Skip(ITestFailed failed)
    {
        Interlocked.Increment(ref skipped);
        reports.Clear();
        return new TestSkipped(failed.Test, failed.Messages[0]);
    }

    private string TakeReports()
    {
        var taken = string.Concat(reports);
        reports.Clear();
        return taken;
    }
}
