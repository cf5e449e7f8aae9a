using System.Text.Json.Nodes;

namespace CryptoAssert.Jwt.Jose;

/// <summary>
/// The genuine token under the attacker's own signature, with a header that tells the verifier where to find his key.
/// </summary>
internal static class ResignedJwt
{
    /// <summary>The header after a change, over the payload as it was.</summary>
    public static string With(RawJwt token, JwsSigner signer, Action<JsonObject> change) =>
        signer.Sign($"{HeaderSegment(token, signer, change)}.{token.PayloadSegment}");

    /// <summary>The header after a change, over another payload.</summary>
    public static string With(RawJwt token, JwsSigner signer, JsonObject payload, Action<JsonObject> change) =>
        signer.Sign($"{HeaderSegment(token, signer, change)}.{RawJwt.Segment(payload)}");

    private static string HeaderSegment(RawJwt token, JwsSigner signer, Action<JsonObject> change) => token.HeaderWith(header =>
    {
        header["alg"] = signer.Alg;
        change(header);
    });
}
