using CryptoAssert.Http;

namespace CryptoAssert.Timing;

/// <summary>
/// Whether two classes of requests get different answers. What differs between two answers of one class (times, trace ids) says nothing,
/// nor does what the request itself brought (a form that repeats the user name).
/// </summary>
internal static class AnswerDifference
{
    /// <summary>So many pairs differ by accident with a chance of 2^-31, when a value is drawn from two.</summary>
    private const int Confirmed = 16;

    private const int LongestShown = 60;
    private const int ShownBefore = 20;

    private static readonly string[] ComparedElsewhere = ["Date", "Set-Cookie", "Content-Length", "Transfer-Encoding", "Location"];

    /// <summary>The first difference, as <c>status: 401 for the known user, 404 for the unknown user</c>; null when there is none.</summary>
    public static string? Between(
        (string Name, IReadOnlyList<Exchange> Exchanges) first, (string Name, IReadOnlyList<Exchange> Exchanges) second) =>
        Of(first.Exchanges, second.Exchanges) is var (what, ofFirst, ofSecond)
            ? $"{what}: {ofFirst} for {first.Name}, {ofSecond} for {second.Name}"
            : null;

    /// <summary>
    /// Gathers answers of both classes, as many as given at first, and more of them when they seem to differ: a value that is drawn from a
    /// few, or that alternates, differs by accident. The order within a pair is the coin's.
    /// </summary>
    /// <param name="first">The answers of the first class, to be filled.</param>
    /// <param name="second">The answers of the second class, to be filled.</param>
    /// <param name="pairs">How many of each at first.</param>
    /// <param name="send">Sends a request of the second class, or (false) of the first.</param>
    /// <param name="coin">Decides the order within a pair.</param>
    public static async Task<string?> LearnAsync(
        (string Name, List<Exchange> Exchanges) first,
        (string Name, List<Exchange> Exchanges) second,
        int pairs,
        Func<bool, Task<Exchange>> send,
        Random coin)
    {
        string? difference = null;
        for (var pair = 0; pair < pairs || (difference is not null && pair < Confirmed); pair++)
        {
            var secondFirst = coin.Next(2) == 1;
            var one = await send(secondFirst).ConfigureAwait(false);
            var other = await send(!secondFirst).ConfigureAwait(false);
            var (a, b) = secondFirst ? (other, one) : (one, other);
            if (pair >= pairs && (a.Answer.Status != first.Exchanges[0].Answer.Status || b.Answer.Status != second.Exchanges[0].Answer.Status))
            {
                break; // a lock-out or a rate limit: what was seen before it stands
            }

            first.Exchanges.Add(a);
            second.Exchanges.Add(b);
            difference = pair < pairs - 1 ? null : Between(first, second);
            if (first.Exchanges[0].Answer.Status != second.Exchanges[0].Answer.Status && difference is not null)
            {
                break; // nobody draws a status by lot
            }
        }

        return difference;
    }

    private static (string What, string A, string B)? Of(IReadOnlyList<Exchange> a, IReadOnlyList<Exchange> b)
    {
        var shared = a[0].Sent.Select(field => field.Value).Intersect(b[0].Sent.Select(field => field.Value), StringComparer.Ordinal)
            .ToHashSet(StringComparer.Ordinal);
        string Plain(Exchange exchange, string text) => exchange.Plain(text, shared);

        if (Different(a, b, exchange => exchange.Answer.ToString()) is { } status)
        {
            return ("status", status.A, status.B);
        }

        if (Different(a, b, exchange => Plain(exchange, exchange.Answer.Location?.ToString() ?? "")) is { } location)
        {
            return ("redirect", location.A, location.B);
        }

        if (Cookies(a, b, Plain) is { } cookies)
        {
            return cookies;
        }

        foreach (var name in Names(a).Union(Names(b), StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase))
        {
            if (!ComparedElsewhere.Contains(name, StringComparer.OrdinalIgnoreCase)
                && Different(a, b, exchange => Plain(exchange, exchange.Answer.Header(name))) is { } header)
            {
                return ($"header {name}", Shown(header.A), Shown(header.B));
            }
        }

        return Bodies(a, b, Plain);
    }

    private static (string What, string A, string B)? Cookies(
        IReadOnlyList<Exchange> a, IReadOnlyList<Exchange> b, Func<Exchange, string, string> plain)
    {
        if (Different(a, b, exchange => string.Join(", ", CookieOf.All(exchange.Answer).Select(cookie => cookie.Name))) is { } names)
        {
            return ("cookies", $"[{names.A}]", $"[{names.B}]");
        }

        foreach (var name in CookieOf.All(a[0].Answer).Select(cookie => cookie.Name))
        {
            CookieOf? Named(Exchange exchange) => CookieOf.All(exchange.Answer).FirstOrDefault(cookie => cookie.Name == name);
            if ((Different(a, b, exchange => Named(exchange)?.Attributes ?? "")
                ?? Different(a, b, exchange => plain(exchange, Named(exchange)?.Value ?? ""))) is { } cookie)
            {
                return ($"cookie {name}", Shown(cookie.A), Shown(cookie.B));
            }
        }

        return null;
    }

    private static (string What, string A, string B)? Bodies(
        IReadOnlyList<Exchange> a, IReadOnlyList<Exchange> b, Func<Exchange, string, string> plain)
    {
        if (Different(a, b, exchange => plain(exchange, exchange.Answer.Body)) is { } body)
        {
            var start = Math.Max(0, body.A.Zip(body.B).TakeWhile(pair => pair.First == pair.Second).Count() - ShownBefore);
            return ("body", Shown(body.A[start..]), Shown(body.B[start..]));
        }

        // what repeats a name is as long as the name; of the rest the length tells, white space at the end too
        if (a.Concat(b).All(exchange => plain(exchange, exchange.Answer.Body) == exchange.Answer.Body)
            && Different(a, b, exchange => exchange.Answer.Header("Content-Length")) is { A.Length: > 0, B.Length: > 0 } length)
        {
            return ("length of the body", length.A, length.B);
        }

        // bodies that are never twice the same: what all of one class have in common, and none of the other
        HashSet<string> Features(Exchange exchange) =>
            ResponseFeatures.Of(exchange.Answer with { Body = plain(exchange, exchange.Answer.Body) });
        IEnumerable<string> Common(IReadOnlyList<Exchange> exchanges) =>
            exchanges.Select(Features).Aggregate((all, next) => [.. all.Intersect(next, StringComparer.Ordinal)]);
        if (Common(a).Except(b.SelectMany(Features), StringComparer.Ordinal).FirstOrDefault() is { } onlyA)
        {
            return ("body", $"always {Shown(onlyA)}", "never");
        }

        return Common(b).Except(a.SelectMany(Features), StringComparer.Ordinal).FirstOrDefault() is { } onlyB
            ? ("body", "never", $"always {Shown(onlyB)}")
            : null;
    }

    /// <summary>A value that each class always gives, and each its own.</summary>
    private static (string A, string B)? Different(IReadOnlyList<Exchange> a, IReadOnlyList<Exchange> b, Func<Exchange, string> value) =>
        Steady(a, value) is { } ofA && Steady(b, value) is { } ofB && ofA != ofB ? (ofA, ofB) : null;

    private static string? Steady(IReadOnlyList<Exchange> exchanges, Func<Exchange, string> value)
    {
        var first = value(exchanges[0]);
        return exchanges.All(exchange => value(exchange) == first) ? first : null;
    }

    private static IEnumerable<string> Names(IReadOnlyList<Exchange> exchanges) =>
        exchanges.SelectMany(exchange => exchange.Answer.Headers).Select(header => header.Key);

    private static string Shown(string text) => text.Length == 0 ? "(none)"
        : text.Length > LongestShown ? $"\"{text[..LongestShown]}..\""
        : $"\"{text}\"";
}
