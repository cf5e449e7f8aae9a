using System.Text;
using CryptoAssert;
using CryptoAssert.Adapters;
using Xunit;
using Xunit.Sdk;

[assembly: TestFrameworkAdapter(typeof(XunitV3Framework))]

namespace CryptoAssert.Adapters;

/// <summary>xUnit v3 as checks see it. A failure needs no translation: the runner knows assertion exceptions by their interface.</summary>
internal sealed class XunitV3Framework : TestFramework
{
    public override bool IsRunningTest => TestContext.Current.Test is not null;

    public override CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    /// <summary>A pass is written to the test's output (the message of a failure or a skip is shown anyway); times are attached as a page.</summary>
    public override void Write(CheckReport report)
    {
        var test = TestContext.Current;
        if (report.Outcome == Outcome.Passed)
        {
            test.TestOutputHelper?.WriteLine(report.ToString());
        }

        if (report.Timings.Count > 0)
        {
            test.AddAttachment($"CryptoAssert {test.Attachments?.Count + 1 ?? 1}.html", Encoding.UTF8.GetBytes(report.ToHtml()), "text/html");
        }
    }

    public override Exception Inconclusive(CryptoAssertionException exception) => SkipException.ForSkip(exception.Message);
}
