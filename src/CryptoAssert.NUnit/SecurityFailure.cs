namespace CryptoAssert;

/// <summary>A failure and no error, to NUnit. It shows the frames of the caller's own test, as the exception inside does.</summary>
[Serializable]
internal sealed class SecurityFailure(CryptoAssertionException exception) : AssertionException(exception.Message, exception)
{
    private static readonly string[] Machinery = ["CryptoAssert.SecurityCheck", "CryptoAssert.CheckReport", "NUnit.Framework.Internal.", "System.Runtime."];

    public override string? StackTrace => base.StackTrace is not { } frames ? null : string.Join(
        Environment.NewLine,
        frames.Split(Environment.NewLine).Where(frame => !Array.Exists(Machinery, type => frame.StartsWith($"   at {type}", StringComparison.Ordinal))));
}
