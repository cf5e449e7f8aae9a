using System.Net;

namespace CryptoAssert.Http;

/// <summary>
/// Decides what an answer says about a token by comparing it with the answers to the controls. A bare 200 means nothing: what
/// counts is what the valid token's answers have in common and the refusals lack, in status, redirect and body.
/// </summary>
internal sealed class Oracle
{
    private readonly Func<HttpAnswer, bool>? _acceptedWhen;
    private readonly HashSet<int> _acceptedStatuses;
    private readonly HashSet<int> _refusedStatuses;
    private readonly HashSet<string> _accepted;
    private readonly HashSet<string>[] _refused;

    /// <param name="accepted">The answers to the valid token; at least one.</param>
    /// <param name="refused">The answers to no token and to tokens that nobody may accept; at least one.</param>
    /// <param name="identity">Values that name the valid token's owner: another identity is still an acceptance.</param>
    /// <param name="acceptedWhen">The user's own rule, which replaces the learned one.</param>
    public Oracle(
        IReadOnlyList<HttpAnswer> accepted,
        IReadOnlyList<HttpAnswer> refused,
        IReadOnlyCollection<string> identity,
        Func<HttpAnswer, bool>? acceptedWhen)
    {
        _acceptedWhen = acceptedWhen;
        _acceptedStatuses = [.. accepted.Select(answer => answer.Status)];
        _refusedStatuses = [.. refused.Select(answer => answer.Status)];

        var inEveryAcceptance = Features(accepted[0]);
        foreach (var answer in accepted.Skip(1))
        {
            inEveryAcceptance.IntersectWith(Features(answer));
        }

        var refusals = refused.Select(Features).ToArray();
        _accepted = [.. inEveryAcceptance
            .Where(feature => !refusals.Any(refusal => refusal.Contains(feature)))
            .Where(feature => !identity.Any(value => feature.EndsWith(value, StringComparison.Ordinal)))];
        _refused = [.. refusals.Select(refusal => refusal.Except(inEveryAcceptance, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal))];
    }

    /// <summary>Whether the controls can be told apart at all.</summary>
    public bool CanTell => _acceptedWhen is not null || _accepted.Count > 0 || !_acceptedStatuses.Overlaps(_refusedStatuses);

    public Reading Read(HttpAnswer answer)
    {
        if (!answer.Answered)
        {
            return Reading.Silent;
        }

        if (answer.Status == (int)HttpStatusCode.TooManyRequests
            || (answer.Status == (int)HttpStatusCode.ServiceUnavailable && answer.Header("Retry-After").Length > 0))
        {
            return Reading.Throttled;
        }

        if (_acceptedWhen is not null)
        {
            // a rule that says what acceptance is not would take any failure for one
            var fails = answer.Status >= 400 && !_acceptedStatuses.Any(status => status >= 400);
            return answer.Failure is null && !fails && Accepts(answer) ? Reading.Accepted
                : answer.IsServerError ? Reading.Crashed
                : Reading.Rejected;
        }

        if (answer.IsServerError)
        {
            return Reading.Crashed;
        }

        return _acceptedStatuses.Contains(answer.Status) ? ReadBody(answer)
            : _refusedStatuses.Contains(answer.Status) ? Reading.Rejected
            // authenticated and not authorised, not found, in conflict: not what the refusals look like
            : answer.Status is 403 or 404 or 409 or 422 ? Reading.Unclear
            : answer.Status is >= 300 and < 500 ? Reading.Rejected
            : Reading.Unclear;
    }

    private bool Accepts(HttpAnswer answer)
    {
        try
        {
            return _acceptedWhen!(answer);
        }
#pragma warning disable CA1031 // the rule is the user's and throws what it likes
        catch (Exception exception)
#pragma warning restore CA1031
        {
            throw new CheckSetupException(
                $"The rule given to AcceptedWhen threw {exception.GetType().Name} on the answer {answer}: {exception.Message} "
                + "It is asked about refusals too: an empty body, another media type.",
                exception);
        }
    }

    private static HashSet<string> Features(HttpAnswer answer)
    {
        var features = ResponseFeatures.Of(answer);
        if (answer.Location is { } location)
        {
            var path = location.IsAbsoluteUri ? location.GetLeftPart(UriPartial.Path) : location.OriginalString.Split('?')[0];
            features.Add($"location {path}");
        }

        return features;
    }

    /// <summary>The status is that of an acceptance: the body decides whether it is one.</summary>
    private Reading ReadBody(HttpAnswer answer)
    {
        var features = Features(answer);
        var statusIsTelling = !_refusedStatuses.Contains(answer.Status);
        var likeAccepted = _accepted.Count == 0 ? statusIsTelling : Share(features, _accepted) >= 0.5;
        var likeRefused = _refused.Any(refusal => refusal.Count == 0 ? !statusIsTelling && !likeAccepted : Share(features, refusal) >= 0.5);
        return (likeAccepted, likeRefused) switch
        {
            (true, false) => Reading.Accepted,
            (false, true) => Reading.Rejected,
            _ => Reading.Unclear,
        };
    }

    private static double Share(HashSet<string> features, HashSet<string> expected) =>
        (double)expected.Count(features.Contains) / expected.Count;
}
