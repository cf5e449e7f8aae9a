namespace CryptoAssert.Randomness.Sampling;

/// <summary>The tokens that were got, in the order of issue.</summary>
/// <param name="Tokens">The tokens.</param>
/// <param name="Stopped">Why there are fewer than were asked for, in a sentence; null when there are not.</param>
internal sealed record TokenSample(IReadOnlyList<IssuedToken> Tokens, string? Stopped = null)
{
    /// <summary>The requests with known answers: the first and the last.</summary>
    public IReadOnlyList<ControlResult> Controls { get; init; } = [];

    public int Requests { get; init; }

    public Exception? Error { get; init; }
}
