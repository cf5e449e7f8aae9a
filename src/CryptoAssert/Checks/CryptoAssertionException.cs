namespace CryptoAssert;

/// <summary>Thrown by an awaited check that did not pass. The message is the whole report.</summary>
public sealed class CryptoAssertionException : Exception, IAssertionException
{
    /// <summary>Makes an exception without a report.</summary>
    public CryptoAssertionException()
        : this("A CryptoAssert check did not pass.")
    {
    }

    /// <summary>Makes an exception with a message and no report.</summary>
    public CryptoAssertionException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message, a cause and no report.</summary>
    public CryptoAssertionException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal CryptoAssertionException(CheckReport report)
        : base(report.ToString(), report.Error) => Report = report;

    /// <summary>The report of the check that did not pass; null when the exception was made without one.</summary>
    public CheckReport? Report { get; }

    /// <summary>
    /// The frames of the caller's own test. The library's frames and the async machinery explain nothing to a reader.
    /// </summary>
    public override string? StackTrace => CallersFrames(base.StackTrace);

    private static string? CallersFrames(string? stackTrace) => stackTrace is null
        ? null
        : string.Join(
            Environment.NewLine,
            stackTrace.Split('\n')
                .Select(line => line.TrimEnd())
                .Where(line => line.StartsWith("   at ", StringComparison.Ordinal))
                .Where(line => !line.StartsWith("   at CryptoAssert.SecurityCheck", StringComparison.Ordinal)
                    && !line.StartsWith("   at CryptoAssert.CheckReport", StringComparison.Ordinal)
                    && !line.StartsWith("   at System.Runtime.", StringComparison.Ordinal)));
}
