namespace CryptoAssert;

/// <summary>A failure and no error, to NUnit. It shows the frames of the caller's own test, as the exception inside does.</summary>
[Serializable]
internal sealed class SecurityFailure(CryptoAssertionException exception) : AssertionException(exception.Message, exception)
{
    private static readonly string[] Machinery =
    [
        "   at CryptoAssert.SecurityCheck",
        "   at CryptoAssert.CheckReport",
        "   at NUnit.Framework.Internal.",
        "   at System.Runtime.",
    ];

    public override string? StackTrace => base.StackTrace is not { } frames ? null : string.Join(
        Environment.NewLine,
        frames.Split(Environment.NewLine).Where(frame => !Array.Exists(Machinery, start => frame.StartsWith(start, StringComparison.Ordinal))));
}
