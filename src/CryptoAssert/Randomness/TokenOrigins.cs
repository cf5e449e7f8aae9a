using System.Text.RegularExpressions;
using CryptoAssert.Http;
using CryptoAssert.Randomness.Sampling;
using CryptoAssert.Timing;

namespace CryptoAssert;

/// <summary>The places where an answer may hold a token: <c>t => t.FromJson("token")</c>.</summary>
public sealed class TokenOrigins
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    internal TokenOrigins()
    {
    }

#pragma warning disable CA1822 // t => t.FromJson(..) reads as the other checks do
    /// <summary>In a field of the JSON body.</summary>
    /// <param name="path">The field, such as <c>token</c>, <c>data.token</c> or <c>items.0.token</c>.</param>
    public TokenOrigin FromJson(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new TokenOrigin($"in the JSON field \"{path}\"", Reading(answer => JsonFields.At(answer.Body, path)), answer => JsonFields.Described(answer.Body, path));
    }

    /// <summary>In a header: its whole value; <c>Bearer</c> in front of it is left out.</summary>
    public TokenOrigin FromHeader(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new TokenOrigin(
            $"in the header {name}",
            Reading(answer => answer.Header(name) is { Length: > 0 } value ? value.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? value[7..].Trim() : value : null),
            answer => $"and its headers were: {string.Join(", ", answer.Headers.Select(header => header.Key).Distinct(StringComparer.OrdinalIgnoreCase))}");
    }

    /// <summary>In a cookie that the answer sets.</summary>
    public TokenOrigin FromCookie(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new TokenOrigin(
            $"in the cookie {name}",
            Reading(answer => CookieOf.All(answer).FirstOrDefault(cookie => cookie.Name == name) is { } cookie ? Uri.UnescapeDataString(cookie.Value) : null),
            answer => CookieOf.All(answer) is { Count: > 0 } cookies ? $"and it set: {string.Join(", ", cookies.Select(cookie => cookie.Name))}" : "and it set no cookie");
    }

    /// <summary>In the body, in a redirect or in a header, where a regular expression finds it: its first group, or all of the match.</summary>
    /// <param name="pattern">Such as <c>reset\?code=([0-9a-f]+)</c>; one that takes longer than a second finds nothing.</param>
    /// <exception cref="ArgumentException">The pattern is no regular expression.</exception>
    public TokenOrigin FromRegex(string pattern)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(pattern);
        var regex = new Regex(pattern, RegexOptions.CultureInvariant, LongestMatch);
        string? Find(string text) => regex.Match(text) is { Success: true } match ? match.Groups[match.Groups.Count > 1 ? 1 : 0].Value : null;
        return new TokenOrigin(
            $"that matches {pattern}",
            Reading(answer => Find(answer.Body) ?? Find(answer.Location?.ToString() ?? "") ?? answer.Headers.Select(header => Find(header.Value)).FirstOrDefault(found => found is not null)),
            answer => $"with a body of {answer.Body.Length} characters");
    }

    /// <summary>The whole body, as text.</summary>
    public TokenOrigin FromBody() => new("in the body", Reading(answer => answer.Body.Trim('"')), _ => "without a body");

    /// <summary>What a delegate reads from the answer; null for none.</summary>
    public TokenOrigin From(Func<AnswerView, string?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new TokenOrigin("where the delegate looked", Reading(answer => read(new AnswerView(answer))), answer => $"with a body of {answer.Body.Length} characters");
    }

    /// <summary>
    /// What a delegate finds among the services of the app in this process after each answer: the last mail in the test's own mailbox.
    /// </summary>
    public TokenOrigin FromServices(Func<IServiceProvider, string?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new TokenOrigin(
            "where the delegate looked",
            (_, services, _) => Task.FromResult(read(services ?? throw new CheckSetupException(
                "FromServices needs an app in this process (WebApplicationFactory<T>): for another service fetch the token with FromElsewhere(async cancellationToken => ..)."))),
            _ => "and the services held none");
    }

    /// <summary>What a delegate fetches after each answer: from a mailbox, a database, another endpoint.</summary>
    public TokenOrigin FromElsewhere(Func<CancellationToken, Task<string?>> fetch)
    {
        ArgumentNullException.ThrowIfNull(fetch);
        return new TokenOrigin("where the delegate looked", (_, _, cancellationToken) => fetch(cancellationToken), _ => "and the delegate found none");
    }
#pragma warning restore CA1822

    private static Func<HttpAnswer, IServiceProvider?, CancellationToken, Task<string?>> Reading(Func<HttpAnswer, string?> read) =>
        (answer, _, _) => Task.FromResult(read(answer));
}
