using System.Diagnostics;
using CryptoAssert.Http;
using CryptoAssert.Randomness.InProcess;

namespace CryptoAssert.Randomness.Sampling;

/// <summary>Sends a request for each token, one after the other.</summary>
internal sealed class EndpointTokens(ApiEndpoint endpoint, TokenOrigin origin) : ITokenSource
{
    public async Task<TokenSample> SampleAsync(
        int count, CryptoPolicy policy, Func<IReadOnlyList<IssuedToken>, bool> isClear, CancellationToken cancellationToken)
    {
        HostGuard.Demand(endpoint.Target, endpoint.AllowedHosts);
        var service = await TokenService.OpenAsync(endpoint.Target, policy, cancellationToken).ConfigureAwait(false);
        using var watch = SharedRandomWatch.On(service.Services);
        var tokens = new List<IssuedToken>(count);
        var start = Stopwatch.GetTimestamp();
        HttpAnswer? first = null;
        HttpAnswer? last = null;
        string? stopped = null;
        while (tokens.Count < count && stopped is null && !(SamplingPause.At(tokens.Count) && isClear(tokens)))
        {
            watch?.Take();
            var sent = DateTimeOffset.UtcNow;
            last = await service.Sender.SendAsync(endpoint.NewRequest(), cancellationToken).ConfigureAwait(false);
            first ??= last;
            var random = watch?.Take();
            var token = last.Answered ? await origin.FindAsync(last, service.Services, cancellationToken).ConfigureAwait(false) : null;
            var received = DateTimeOffset.UtcNow;
            if (string.IsNullOrEmpty(token) || last.Status >= 400)
            {
                stopped = tokens.Count == 0 ? throw new CheckSetupException(Missing(last, token)) : Ended(last, tokens.Count);
            }
            else
            {
                tokens.Add(new IssuedToken(token, sent, received, random));
                stopped = tokens.Count >= count ? null
                    : service.Sender.Requests >= policy.RequestBudget ? $"The budget of {policy.RequestBudget} requests (CryptoPolicy.RequestBudget) ended after {SamplingPause.Counted(tokens.Count)}."
                    : SamplingPause.BudgetEnded(start, policy, tokens.Count);
            }
        }

        return new TokenSample(tokens, stopped)
        {
            Controls =
            [
                new ControlResult("first request", "a token", $"{first} with a token", Holds: true),
                new ControlResult("last request", "a token", stopped is null || last!.Status < 400 ? $"{last} with a token" : $"{last}", stopped is null),
            ],
            Requests = service.Sender.Requests,
            Error = last?.Failure,
        };
    }

    private static string Ended(HttpAnswer answer, int tokens) => answer.Status == 429
        ? $"The service limits the rate: after {SamplingPause.Counted(tokens)} it answered {answer}. Switch the limit off in the test host, or ask for fewer: CryptoPolicy.TokenSample."
        : answer.Answered && answer.Status < 400 ? $"After {SamplingPause.Counted(tokens)} an answer held no token any more ({answer})."
        : $"After {SamplingPause.Counted(tokens)} the service answered {answer}.";

    private string Missing(HttpAnswer answer, string? token) => !answer.Answered || answer.Status >= 400
        ? $"The first request was answered {answer}: mend the request (WithJson, WithForm, WithHeader), or the path, before tokens can be read."
        : token is { Length: 0 } ? $"The token {origin.Place} is empty (the answer was {answer})."
        : $"There is no token {origin.Place}: the answer was {answer} {origin.Held(answer)}.";
}
