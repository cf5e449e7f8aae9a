using System.Text.Json;

namespace CryptoAssert.Jwt.Jose;

/// <summary>The host that a filter on addresses would let through, as far as a token tells.</summary>
internal static class TrustedHost
{
    /// <summary>The host of the token's own <c>jku</c>, <c>x5u</c> or <c>iss</c>; null when none of them is a URL.</summary>
    public static string? Of(RawJwt token)
    {
        var named = new[] { token.Header["jku"], token.Header["x5u"], token.Payload["iss"] };
        return named
            .Where(value => value?.GetValueKind() == JsonValueKind.String)
            .Select(value => Uri.TryCreate((string)value!, UriKind.Absolute, out var url) ? url.Authority : "")
            .FirstOrDefault(host => host.Length > 0);
    }
}
