using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt;

/// <summary>The requests with known answers: what they teach the oracle, and which of them did not hold.</summary>
internal sealed class JwtControls
{
    private readonly List<ControlResult> _results = [];

    public IReadOnlyList<ControlResult> Results => _results;

    /// <summary>Why nothing can be tested; null when every control held.</summary>
    public string? Problem { get; private set; }

    public Oracle? Oracle { get; private set; }

    /// <summary>The first answer to the valid token.</summary>
    public HttpAnswer? Valid { get; private set; }

    /// <summary>The time that the valid token usually takes: the first answer of a cold app says nothing about it.</summary>
    public TimeSpan UsualTime { get; private set; }

    /// <summary>The answer to a request without a token.</summary>
    public HttpAnswer? None { get; private set; }

    /// <summary>Garbage of a token's shape.</summary>
    public string? GarbageToken { get; private set; }

    /// <summary>The answer to it.</summary>
    public HttpAnswer? Garbage { get; private set; }

    /// <summary>Sends the valid token (twice), none and garbage, and learns from the answers.</summary>
    public async Task LearnAsync(
        JwtSession session, RawJwt token, RawJwt? second, Random random, Func<HttpAnswer, bool>? acceptedWhen, CancellationToken cancellationToken)
    {
        Valid = await session.Sender.SendAsync(session.Request(token.Compact), cancellationToken).ConfigureAwait(false);
        if (ControlProblems.OfValid(Valid, token, session) is { } refused)
        {
            Fail("valid token", "accepted", Valid, refused);
            return;
        }

        var validAgain = await session.Sender.SendAsync(session.Request((second ?? token).Compact), cancellationToken).ConfigureAwait(false);
        if (ControlProblems.OfValid(validAgain, second ?? token, session) is { } refusedAgain)
        {
            Fail("valid token, second request", "accepted", validAgain, refusedAgain);
            return;
        }

        UsualTime = validAgain.Elapsed < Valid.Elapsed ? validAgain.Elapsed : Valid.Elapsed;
        None = await session.Sender.SendAsync(session.Request(token: null), cancellationToken).ConfigureAwait(false);
        GarbageToken = GarbageLike(token, random);
        Garbage = await session.Sender.SendAsync(session.Request(GarbageToken), cancellationToken).ConfigureAwait(false);
        foreach (var (name, answer) in new[] { ("no token", None), ("garbage token", Garbage) })
        {
            if (!answer.Answered)
            {
                Fail(name, "rejected", answer, $"A request with {name} got {answer}, so there is no refusal to compare the "
                    + "attacks with.");
                return;
            }
        }

        Oracle = new Oracle([Valid, validAgain], [None, Garbage], IdentityIn(token), acceptedWhen);
        if (acceptedWhen is not null && Oracle.Read(Valid) != Reading.Accepted)
        {
            Fail("valid token", "accepted", Valid, $"The rule given to AcceptedWhen does not hold for the valid token, "
                + $"which was answered {Valid}. Mend the rule or the token.");
            return;
        }

        _results.Add(new ControlResult("valid token", "accepted", Valid.ToString(), Holds: true));
        Check("no token", None, ControlProblems.Open);
        Check("garbage token", Garbage, ControlProblems.AnyToken);
        if (Problem is null && Oracle.Read(Valid) != Reading.Accepted)
        {
            Problem = $"The answer to the valid token ({Valid}) has nothing that both refusals lack: say what acceptance is, "
                + "AcceptedWhen(answer => ..).";
        }

        void Check(string name, HttpAnswer answer, Func<HttpAnswer, string> problem)
        {
            // each refusal is compared by itself: garbage that is accepted must not make the missing token look accepted too
            var alone = new Oracle([Valid, validAgain], [answer], IdentityIn(token), acceptedWhen);
            if (alone.CanTell && alone.Read(answer) != Reading.Accepted && (acceptedWhen is not null || !IsGuest(answer)))
            {
                _results.Add(new ControlResult(name, "rejected", answer.ToString(), Holds: true));
            }
            else
            {
                Fail(name, "rejected", answer, problem(answer));
            }
        }
    }

    /// <summary>The valid token must still be accepted after the attacks, or a lock-out made them look rejected.</summary>
    public async Task<bool> StillAcceptedAsync(JwtSession session, string token, CancellationToken cancellationToken)
    {
        var after = await session.Sender.SendAsync(session.Request(token), cancellationToken).ConfigureAwait(false);
        if (Oracle!.Read(after) == Reading.Accepted)
        {
            _results.Add(new ControlResult("valid token, after the attacks", "accepted", after.ToString(), Holds: true));
            return true;
        }

        Fail(
            "valid token, after the attacks",
            "accepted",
            after,
            $"The valid token was accepted before the attacks and is not after them ({after}): it expired on the way, or there is a "
            + "lock-out, a rate limit or a crash. The attacks that came after it prove nothing. Switch lock-outs and rate limits off in "
            + "the test host; give a token that lives longer than the check.");
        return false;
    }

    /// <summary>
    /// A token that proves nothing gets what no token does not: the valid token's status, and most of its body. Only the name is
    /// missing from it, so every forgery would look refused.
    /// </summary>
    private bool IsGuest(HttpAnswer answer)
    {
        if (answer == None || answer.Status != Valid!.Status || answer.Status == None!.Status)
        {
            return false;
        }

        var protectedData = ResponseFeatures.Of(Valid);
        return protectedData.Count > 0 && 2 * protectedData.Count(ResponseFeatures.Of(answer).Contains) >= protectedData.Count;
    }

    /// <summary>Base64url noise in three segments of the token's own lengths.</summary>
    private static string GarbageLike(RawJwt token, Random random)
    {
        return $"{Noise(token.HeaderSegment)}.{Noise(token.PayloadSegment)}.{Noise(token.SignatureSegment)}";

        string Noise(string segment)
        {
            var bytes = new byte[Math.Max(12, segment.Length * 3 / 4)];
            random.NextBytes(bytes);
            return RawJwt.Segment(bytes);
        }
    }

    private static List<string> IdentityIn(RawJwt token) =>
        [.. token.Payload.Select(claim => claim.Value?.ToString()).OfType<string>().Where(value => value.Length > 2)];

    private void Fail(string name, string expected, HttpAnswer answer, string problem)
    {
        _results.Add(new ControlResult(name, expected, answer.ToString(), Holds: false));
        Problem ??= problem;
    }
}
