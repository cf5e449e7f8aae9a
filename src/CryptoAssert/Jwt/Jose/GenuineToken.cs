namespace CryptoAssert.Jwt.Jose;

/// <summary>
/// The genuine token as it came, and the names under which services look for one outside the Authorization header.
/// </summary>
internal static class GenuineToken
{
    /// <summary>
    /// Names of query parameters, form fields and cookies, the commonest first (RFC 6750 2.2 and 2.3: <c>access_token</c>).
    /// </summary>
    public static IReadOnlyList<string> ParameterNames { get; } =
        ["access_token", "token", "jwt", "auth", "auth_token", "id_token", "bearer", "authorization", "Authorization", "session"];

    public static string Of(RawJwt token) => $"{token.SigningInput}.{token.SignatureSegment}";
}
