using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt;

/// <summary>
/// Tells a token that makes the service fail from a service that fails at times: the token is asked again alone, three times, and between
/// the valid token is accepted. A service that fails on the valid token too is down, and no token is to blame.
/// </summary>
internal sealed class Crashes(JwtSession session, JwtControls controls, RawJwt token)
{
    private const int Repeats = 3;

    /// <summary>Why nothing can be said any more; null while the service answers its valid token.</summary>
    public string? Outage { get; private set; }

    /// <summary>What the service answers the token: a failure only when it always is one.</summary>
    public async Task<HttpAnswer> ConfirmAsync(Func<OutgoingRequest> request, HttpAnswer answer, CancellationToken cancellationToken)
    {
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            if (!await IsUpAsync(cancellationToken).ConfigureAwait(false))
            {
                return answer;
            }

            answer = await session.Sender.SendAsync(request(), cancellationToken).ConfigureAwait(false);
            if (controls.Oracle!.Read(answer) != Reading.Crashed)
            {
                return answer;
            }
        }

        await IsUpAsync(cancellationToken).ConfigureAwait(false);
        return answer;
    }

    /// <summary>Once may be an accident: the valid token is asked twice before the service counts as down.</summary>
    private async Task<bool> IsUpAsync(CancellationToken cancellationToken)
    {
        HttpAnswer? valid = null;
        for (var attempt = 0; attempt < 2; attempt++)
        {
            valid = await session.Sender
                .SendAsync(session.Request(token.Compact), cancellationToken)
                .ConfigureAwait(false);
            if (controls.Oracle!.Read(valid) == Reading.Accepted)
            {
                return true;
            }
        }

        Outage = $"The service answered the valid token with {valid} while the attacks were under way, after {session.Sender.Requests} requests: "
            + "it fails by itself, so what follows proves nothing.";
        return false;
    }
}
