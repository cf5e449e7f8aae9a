namespace CryptoAssert.Jwt.Jose;

/// <summary>A genuine token signed anew: by its own issuer under another name of the algorithm, or by another key.</summary>
internal static class Resigning
{
    /// <param name="issuer">Who signs.</param>
    /// <param name="token">The token whose header fields and payload are kept.</param>
    /// <param name="name">What the header calls the algorithm.</param>
    /// <param name="signedBy">The algorithm that really signs; the issuer's own when null.</param>
    public static string SignAs(this JwsSigner issuer, RawJwt token, string name, string? signedBy = null) =>
        issuer.Sign(Input(token, name), signedBy);

    /// <summary>The token with this signer's alg and kid, and its signature.</summary>
    public static string SignAnew(this JwsSigner signer, RawJwt token) => signer.Sign(
        $"{token.HeaderWith(header => (header["alg"], header["kid"]) = (signer.Alg, signer.Kid))}.{token.PayloadSegment}");

    /// <summary>The bytes that a signature under another name of the algorithm covers, as text.</summary>
    public static string Input(RawJwt token, string name) =>
        $"{token.HeaderWith(header => header["alg"] = name)}.{token.PayloadSegment}";
}
