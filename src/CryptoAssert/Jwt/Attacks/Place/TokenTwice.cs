using CryptoAssert.Http;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>Requests with two tokens where one belongs.</summary>
internal static class TokenTwice
{
    /// <summary>Why a place cannot hold two; null when it can.</summary>
    public static string? Impossible(TokenPlace place) =>
        place is TokenInHeader ? null : $"the token's place is the {place.Description}, not a header that can be sent twice";

    public static IEnumerable<Forgery> Of(string genuine, string forged)
    {
        yield return Both(genuine, forged, "the forged one second");
        yield return Both(forged, genuine, "the forged one first");
        yield return OneLine(genuine, forged, "one header line, the forged one second");
        yield return OneLine(forged, genuine, "one header line, the forged one first");

        Forgery Both(string first, string second, string variant) => new(forged, variant)
        {
            Deliver = (request, _, place) =>
            {
                place.Put(request, first);
                place.Put(request, second);
            },
        };

        // RFC 9110 5.3: how an intermediary may join two lines of one name
        Forgery OneLine(string first, string second, string variant) => new(forged, variant)
        {
            Deliver = (request, _, place) =>
            {
                place.Put(request, first);
                var (name, value) = request.Headers[^1];
                request.Headers[^1] = (name, $"{value}, {value.Replace(first, second, StringComparison.Ordinal)}");
            },
        };
    }
}
