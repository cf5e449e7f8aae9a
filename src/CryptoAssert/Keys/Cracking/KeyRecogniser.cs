namespace CryptoAssert.Keys.Cracking;

/// <summary>Compares guesses with a key. Zero bytes at the end are nothing to HMAC, and are not compared.</summary>
internal sealed class KeyRecogniser(ReadOnlySpan<byte> key, CancellationToken cancellationToken) : ISecretSink
{
    private readonly byte[] _key = key.TrimEnd((byte)0).ToArray();

    public SecretCandidate? Found { get; private set; }

    public bool Take(in SecretCandidate candidate, ReadOnlySpan<byte> key)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!key.TrimEnd((byte)0).SequenceEqual(_key))
        {
            return true;
        }

        Found = candidate;
        return false;
    }
}
