using CryptoAssert.Http;

namespace CryptoAssert.Timing;

/// <summary>
/// Whether two classes of requests get different answers. What differs between two answers of one class (times, trace ids) says nothing,
/// nor does what the request itself brought (a form that repeats the user name).
/// </summary>
internal static class AnswerDifference
{
    private static readonly string[] Unsteady = ["Date", "Set-Cookie", "Content-Length", "Transfer-Encoding", "traceparent", "X-Request-Id"];

    /// <summary>The first difference, as <c>status: 401 for the known user, 404 for the unknown user</c>; null when there is none.</summary>
    public static string? Between((string Name, IReadOnlyList<Exchange> Exchanges) first, (string Name, IReadOnlyList<Exchange> Exchanges) second)
    {
        return Of(first.Exchanges, second.Exchanges) is var (what, ofFirst, ofSecond) ? $"{what}: {ofFirst} for {first.Name}, {ofSecond} for {second.Name}" : null;
    }

    private static (string What, string A, string B)? Of(IReadOnlyList<Exchange> a, IReadOnlyList<Exchange> b)
    {
        if (Steady(a, exchange => exchange.Answer.ToString()) is { } statusA && Steady(b, exchange => exchange.Answer.ToString()) is { } statusB && statusA != statusB)
        {
            return ("status", statusA, statusB);
        }

        if (Different(a, b, exchange => exchange.Plain(exchange.Answer.Location?.ToString() ?? "")) is { } location)
        {
            return ("redirect", location.A, location.B);
        }

        if (Different(a, b, exchange => string.Join(", ", Cookies(exchange.Answer))) is { } cookies)
        {
            return ("cookies", $"[{cookies.A}]", $"[{cookies.B}]");
        }

        foreach (var name in Names(a).Union(Names(b), StringComparer.OrdinalIgnoreCase).Except(Unsteady, StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase))
        {
            if (Different(a, b, exchange => exchange.Plain(exchange.Answer.Header(name))) is { } header)
            {
                return ($"header {name}", Shown(header.A), Shown(header.B));
            }
        }

        return Bodies(a, b);
    }

    private static (string What, string A, string B)? Bodies(IReadOnlyList<Exchange> a, IReadOnlyList<Exchange> b)
    {
        if (Different(a, b, exchange => exchange.Plain(exchange.Answer.Body)) is { } body)
        {
            var start = body.A.Zip(body.B).TakeWhile(pair => pair.First == pair.Second).Count();
            return ("body", Shown(body.A[Math.Max(0, start - 20)..]), Shown(body.B[Math.Max(0, start - 20)..]));
        }

        // bodies that are never twice the same: what all of one class have in common, and none of the other
        if (Common(a).Except(Any(b), StringComparer.Ordinal).FirstOrDefault() is { } onlyA)
        {
            return ("body", $"always {Shown(onlyA)}", "never");
        }

        return Common(b).Except(Any(a), StringComparer.Ordinal).FirstOrDefault() is { } onlyB ? ("body", "never", $"always {Shown(onlyB)}") : null;
    }

    /// <summary>A value that each class always gives, and each its own.</summary>
    private static (string A, string B)? Different(IReadOnlyList<Exchange> a, IReadOnlyList<Exchange> b, Func<Exchange, string> value) =>
        Steady(a, value) is { } ofA && Steady(b, value) is { } ofB && ofA != ofB ? (ofA, ofB) : null;

    private static string? Steady(IReadOnlyList<Exchange> exchanges, Func<Exchange, string> value)
    {
        var first = value(exchanges[0]);
        return exchanges.All(exchange => value(exchange) == first) ? first : null;
    }

    private static IEnumerable<string> Names(IReadOnlyList<Exchange> exchanges) => exchanges.SelectMany(exchange => exchange.Answer.Headers).Select(header => header.Key);

    private static IEnumerable<string> Cookies(HttpAnswer answer) => answer.Headers
        .Where(header => header.Key.Equals("Set-Cookie", StringComparison.OrdinalIgnoreCase))
        .Select(header => header.Value.Split('=')[0])
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Common(IReadOnlyList<Exchange> exchanges) => exchanges
        .Select(exchange => (IEnumerable<string>)ResponseFeatures.Of(exchange.Answer with { Body = exchange.Plain(exchange.Answer.Body) }))
        .Aggregate((all, next) => all.Intersect(next, StringComparer.Ordinal));

    private static IEnumerable<string> Any(IReadOnlyList<Exchange> exchanges) => exchanges
        .SelectMany(exchange => ResponseFeatures.Of(exchange.Answer with { Body = exchange.Plain(exchange.Answer.Body) }));

    private static string Shown(string text) => text.Length == 0 ? "(none)" : text.Length > 60 ? $"\"{text[..60]}..\"" : $"\"{text}\"";
}
