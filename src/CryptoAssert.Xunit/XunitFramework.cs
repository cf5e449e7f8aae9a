using CryptoAssert;
using CryptoAssert.Adapters;

[assembly: TestFrameworkAdapter(typeof(XunitFramework))]

namespace CryptoAssert.Adapters;

/// <summary>xUnit v2 as checks see it: only in a <see cref="SecurityFactAttribute"/> or a <see cref="SecurityTheoryAttribute"/>.</summary>
internal sealed class XunitFramework : TestFramework
{
    private const string Hint =
        "\n  note      xUnit v2 can skip this test, which proves nothing, only in a [SecurityTheory]: write that instead of [Theory]";

    public override bool IsRunningTest => RunningTest.Current is not null;

    public override CancellationToken CancellationToken => RunningTest.Current?.CancellationToken ?? CancellationToken.None;

    /// <summary>A pass is written to the test's output; the message of a failure or a skip is shown anyway.</summary>
    public override void Write(CheckReport report)
    {
        if (report.Outcome == Outcome.Passed)
        {
            RunningTest.Current?.Bus?.Write(report);
        }
    }

    public override Exception Inconclusive(CryptoAssertionException exception) => RunningTest.Current is { Bus: null }
        ? new CryptoAssertionException(exception.Message + Hint)
        : new SkippedTestException(exception);
}
