using CryptoAssert.Http;

namespace CryptoAssert.Timing;

/// <summary>A cookie that an answer sets.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, as it is sent.</param>
/// <param name="Attributes">Its attributes without the time at which it ends.</param>
internal sealed record CookieOf(string Name, string Value, string Attributes)
{
    public static IReadOnlyList<CookieOf> All(HttpAnswer answer) =>
    [
        .. answer.Headers.Where(header => header.Key.Equals("Set-Cookie", StringComparison.OrdinalIgnoreCase)).Select(header => Parse(header.Value))
            .OrderBy(cookie => cookie.Name, StringComparer.Ordinal),
    ];

    private static CookieOf Parse(string header)
    {
        var parts = header.Split(';', StringSplitOptions.TrimEntries);
        var equals = parts[0].IndexOf('=', StringComparison.Ordinal);
        var attributes = parts.Skip(1).Where(part => !part.StartsWith("expires=", StringComparison.OrdinalIgnoreCase));
        return new CookieOf(
            equals < 0 ? parts[0] : parts[0][..equals],
            equals < 0 ? "" : parts[0][(equals + 1)..],
            string.Join("; ", attributes.Order(StringComparer.OrdinalIgnoreCase)));
    }
}
