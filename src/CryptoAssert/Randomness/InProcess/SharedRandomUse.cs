namespace CryptoAssert.Randomness.InProcess;

/// <summary>What Random.Shared looked like around the making of a token.</summary>
/// <param name="Before">Its state on the same thread before; null where the work went on on another thread.</param>
/// <param name="After">Its state on the thread that ended the work.</param>
internal sealed record SharedRandomUse(SharedRandomState? Before, SharedRandomState After)
{
    /// <summary>It may have been drawn from.</summary>
    public bool Moved => Before != After;
}
