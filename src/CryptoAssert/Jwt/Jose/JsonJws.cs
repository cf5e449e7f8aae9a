namespace CryptoAssert.Jwt.Jose;

/// <summary>
/// The JSON serializations of a JWS (RFC 7515 7.2), which no JWT may use (RFC 7519 1). Parts go in as they are.
/// </summary>
internal static class JsonJws
{
    /// <summary>One signature: RFC 7515 7.2.2.</summary>
    public static string Flattened(string protectedSegment, string payloadSegment, string signatureSegment) =>
        $$"""{"payload":"{{payloadSegment}}","protected":"{{protectedSegment}}","signature":"{{signatureSegment}}"}""";

    /// <summary>Any number of signatures over one payload: RFC 7515 7.2.1.</summary>
    public static string General(string payloadSegment, params IEnumerable<string> signatures) =>
        $$"""{"payload":"{{payloadSegment}}","signatures":[{{string.Join(',', signatures)}}]}""";

    /// <summary>An entry of the general form.</summary>
    public static string Signature(string protectedSegment, string signatureSegment) =>
        $$"""{"protected":"{{protectedSegment}}","signature":"{{signatureSegment}}"}""";
}
