using Xunit.Abstractions;

namespace CryptoAssert;

/// <summary>Reports in the output of a test of xUnit v2 that is no <see cref="SecurityFactAttribute"/>.</summary>
public static class ReportOutput
{
    /// <summary>
    /// Ends a chain of checks: runs it, writes its report, of whatever outcome, to the test's output, and throws unless it passed:
    /// <c>await orders.RejectsUnsignedJwt().And.RejectsExpiredJwt().ReportTo(output);</c>
    /// </summary>
    /// <exception cref="CryptoAssertionException">The outcome is not <see cref="Outcome.Passed"/>.</exception>
    public static async Task<CheckReport> ReportTo(this SecurityCheck check, ITestOutputHelper output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(output);
        var report = await check.EvaluateAsync(cancellationToken).ConfigureAwait(false);
        output.WriteLine(report.ToString());
        report.ThrowUnlessPassed();
        return report;
    }
}
