using System.Globalization;
using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt;

/// <summary>
/// Tells a token that costs the service time from a service that is busy: three slow answers in a row, each but the first
/// straight after fast answers to the valid token and to ordinary garbage. A service that slows every refusal is not accused.
/// </summary>
internal sealed class Slowness(JwtSession session, JwtControls controls, RawJwt token)
{
    private static readonly TimeSpan Floor = TimeSpan.FromSeconds(1);

    /// <summary>What was observed when the answer is slow for the token's sake; null when it is not.</summary>
    public async Task<string?> ConfirmAsync(
        Func<OutgoingRequest> request, HttpAnswer answer, Task othersSettled, CancellationToken cancellationToken)
    {
        if (!IsSlow(answer))
        {
            return null;
        }

        await othersSettled.ConfigureAwait(false);

        for (var repeat = 0; repeat < 2; repeat++)
        {
            var valid = await ValidAsync(cancellationToken).ConfigureAwait(false);
            var garbage = await session.Sender.SendAsync(session.Request(controls.GarbageToken), cancellationToken).ConfigureAwait(false);
            if (!valid.Answered || IsSlow(valid) || IsSlow(garbage))
            {
                return null;
            }

            if (!IsSlow(await session.Sender.SendAsync(request(), cancellationToken).ConfigureAwait(false)))
            {
                return null;
            }
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(answer.Answered ? answer.ToString() : "no answer")} after {answer.Elapsed.TotalSeconds:0.0} s, three times; the valid token takes {controls.UsualTime.TotalMilliseconds:0} ms");
    }

    public async Task<bool> StillAliveAsync(CancellationToken cancellationToken) =>
        (await ValidAsync(cancellationToken).ConfigureAwait(false)).Answered;

    private bool IsSlow(HttpAnswer answer) =>
        answer is { Answered: false, Failure: OperationCanceledException }
        || (answer.Failure is null && answer.Elapsed > Floor && answer.Elapsed > 20 * controls.UsualTime);

    private Task<HttpAnswer> ValidAsync(CancellationToken cancellationToken) =>
        session.Sender.SendAsync(session.Request(token.Compact), cancellationToken);
}
