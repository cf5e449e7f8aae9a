namespace CryptoAssert.Keys.Cracking;

/// <summary>Takes guesses one after the other.</summary>
internal interface ISecretSink
{
    /// <returns>False to be given no more.</returns>
    bool Take(in SecretCandidate candidate, ReadOnlySpan<byte> key);
}
