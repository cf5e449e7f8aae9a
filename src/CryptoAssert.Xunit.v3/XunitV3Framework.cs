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

    /// <summary>A pass says in the output what was tried; what failed says so itself, and gets its page attached.</summary>
    public override void Write(CheckReport report)
    {
        var test = TestContext.Current;
        if (report.Outcome == Outcome.Passed)
        {
            test.TestOutputHelper?.WriteLine(report.ToString());
            return;
        }

        var number = test.Attachments?.Count + 1 ?? 1;
        test.AddAttachment($"CryptoAssert-{number}.html", Encoding.UTF8.GetBytes(report.ToHtml()), "text/html");
    }

    public override Exception Inconclusive(CryptoAssertionException exception) => SkipException.ForSkip(exception.Message);
}
