namespace CryptoAssert.Randomness.Readings;

/// <summary>The tokens, in the order of issue, decoded to bytes: hexadecimal, base64, a GUID.</summary>
/// <param name="encoding">In words: <c>hexadecimal</c>, <c>base64url</c>, <c>GUID, first fields little-endian</c>.</param>
/// <param name="tokens">The bytes of each token, all of the same length.</param>
/// <param name="write">From bytes back to the token's text.</param>
internal sealed class ByteReading(string encoding, IReadOnlyList<byte[]> tokens, Func<byte[], string> write)
{
    public string Encoding { get; } = encoding;

    /// <summary>The bytes of each token.</summary>
    public IReadOnlyList<byte[]> Tokens { get; } = tokens;

    /// <summary>The bytes of all tokens in a row.</summary>
    public byte[] Stream { get; } = [.. tokens.SelectMany(token => token)];

    /// <summary>The bytes a token.</summary>
    public int TokenLength { get; } = tokens.Count > 0 ? tokens[0].Length : 0;

    /// <summary>The token's text.</summary>
    public string Write(byte[] bytes) => write(bytes);

    public override string ToString() => $"bytes ({Encoding})";
}
