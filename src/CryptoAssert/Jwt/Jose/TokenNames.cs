namespace CryptoAssert.Jwt.Jose;

/// <summary>The names under which services look for a token outside the Authorization header.</summary>
internal static class TokenNames
{
    /// <summary>
    /// Names of query parameters, form fields and cookies, the commonest first (RFC 6750 2.2 and 2.3: <c>access_token</c>).
    /// </summary>
    public static IReadOnlyList<string> Parameters { get; } =
        ["access_token", "token", "jwt", "auth", "auth_token", "id_token", "bearer", "authorization", "Authorization", "session"];
}
