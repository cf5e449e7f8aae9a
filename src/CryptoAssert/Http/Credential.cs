using CryptoAssert.Jwt;

namespace CryptoAssert.Http;

/// <summary>Where the token that must be accepted comes from.</summary>
internal abstract record Credential
{
    private Credential()
    {
    }

    /// <summary>Whether somebody gave the header's whole value for the token.</summary>
    public static bool HasScheme(string? token) => token?.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>From the user: a fixed token, or a delegate that fetches one.</summary>
    internal sealed record Given(Func<CancellationToken, Task<string>> Fetch, bool IsFixed) : Credential;

    /// <summary>From the test, with the service's own key.</summary>
    internal sealed record Issued(TestIssuer Issuer) : Credential;

    /// <summary>From the test, with a key that the app's own scheme trusts or learns.</summary>
    internal sealed record AppIssued(TestIssuerOptions Options) : Credential;
}
