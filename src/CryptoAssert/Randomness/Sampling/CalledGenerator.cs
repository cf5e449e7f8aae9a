using System.Diagnostics;
using CryptoAssert.Http;
using CryptoAssert.Randomness.InProcess;

namespace CryptoAssert.Randomness.Sampling;

/// <summary>Calls a delegate of the user's for each token.</summary>
internal sealed class CalledGenerator(Func<CancellationToken, ValueTask<string>> next) : ITokenSource
{
    public async Task<TokenSample> SampleAsync(
        int count, CryptoPolicy policy, Func<IReadOnlyList<IssuedToken>, bool> isClear, CancellationToken cancellationToken)
    {
        var tokens = new List<IssuedToken>(count);
        var start = Stopwatch.GetTimestamp();
        while (tokens.Count < count && !(SamplingPause.At(tokens.Count) && isClear(tokens)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (SamplingPause.BudgetEnded(start, policy, tokens.Count) is { } ended)
            {
                return Ended(tokens, ended, error: null);
            }

            var sent = DateTimeOffset.UtcNow;
            var (thread, before) = (Environment.CurrentManagedThreadId, SharedRandomState.OfThisThread());
            string? token;
            try
            {
                token = await next(cancellationToken).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // the generator is the user's and throws what it likes
            catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                return Ended(tokens, FormattableString.Invariant($"The generator threw {exception.GetType().Name} at token {tokens.Count + 1}: {exception.Message}"), exception);
            }

            if (string.IsNullOrEmpty(token))
            {
                return Ended(tokens, FormattableString.Invariant($"The generator returned {(token is null ? "null" : "an empty text")} as token {tokens.Count + 1}."), error: null);
            }

            var use = SharedRandomState.OfThisThread() is { } after ? new SharedRandomUse(thread == Environment.CurrentManagedThreadId ? before : null, after) : null;
            tokens.Add(new IssuedToken(token, sent, DateTimeOffset.UtcNow, use));
        }

        return new TokenSample(tokens);
    }

    private static TokenSample Ended(List<IssuedToken> tokens, string why, Exception? error) => tokens.Count == 0
        ? throw new CheckSetupException(why, error)
        : new TokenSample(tokens, why) { Error = error };
}
