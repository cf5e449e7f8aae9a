using CryptoAssert;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

[assembly: TestFrameworkAdapter(typeof(NUnitTestFramework))]

namespace CryptoAssert;

/// <summary>What checks ask of NUnit.</summary>
internal sealed class NUnitTestFramework : TestFramework
{
    private static int attached;

    public override bool IsRunningTest => TestExecutionContext.CurrentContext is not TestExecutionContext.AdhocContext;

    public override CancellationToken CancellationToken => TestContext.CurrentContext.CancellationToken;

    /// <summary>A pass says in the output what was tried; what failed says so itself, and gets its page attached.</summary>
    public override void Write(CheckReport report)
    {
        if (report.Outcome == Outcome.Passed)
        {
            TestContext.Out.WriteLine(report);
            return;
        }

        try
        {
            var test = TestContext.CurrentContext;
            var folder = Directory.CreateDirectory(Path.Combine(test.WorkDirectory, "CryptoAssert")).FullName;
            var page = Path.Combine(folder, $"{test.Test.ID}-{Interlocked.Increment(ref attached)}.html");
            report.WriteHtml(page);
            TestContext.AddTestAttachment(page, "The report of the check, with its charts");
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            TestContext.Out.WriteLine($"The report could not be attached: {unwritable.Message}");
        }
    }

    public override Exception? Failure(CryptoAssertionException exception)
    {
        if (!TestContext.CurrentContext.IsInsideMultipleAssert)
        {
            return new SecurityFailure(exception);
        }

        TestExecutionContext.CurrentContext.CurrentResult.RecordAssertion(AssertionStatus.Failed, exception.Message);
        return null;
    }

    public override Exception? Inconclusive(CryptoAssertionException exception) =>
        new InconclusiveException(exception.Message, exception);
}
