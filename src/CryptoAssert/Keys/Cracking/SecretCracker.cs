using System.Diagnostics;

namespace CryptoAssert.Keys.Cracking;

/// <summary>Recovers the secret of an HMAC from one token, offline.</summary>
internal static class SecretCracker
{
    /// <summary>Tries the candidates on all cores.</summary>
    /// <param name="algorithm"><c>HS256</c>, <c>HS384</c> or <c>HS512</c>.</param>
    /// <param name="signingInput">The first two segments of the token with the dot between them, as ASCII.</param>
    /// <param name="mac">The third segment, decoded.</param>
    /// <param name="candidates">The guesses.</param>
    /// <param name="budget">How long it may take.</param>
    /// <param name="cancellationToken">Ends it at once.</param>
    /// <exception cref="ArgumentException">The algorithm is no HMAC, or the MAC has another length than it makes.</exception>
    public static async Task<CrackResult> CrackAsync(
        string algorithm,
        ReadOnlyMemory<byte> signingInput,
        ReadOnlyMemory<byte> mac,
        SecretCandidates candidates,
        TimeSpan budget,
        CancellationToken cancellationToken)
    {
        var digestBytes = HmacLanes.For(algorithm, signingInput.Span).DigestBytes;
        if (mac.Length != digestBytes)
        {
            throw new ArgumentException(
                $"The MAC has {mac.Length} bytes, but {algorithm} makes {digestBytes}: hand over the third segment of "
                + "the token, decoded from base64url and uncut.",
                nameof(mac));
        }

        var clock = Stopwatch.StartNew();
        using var queue = new SecretQueue(candidates);
        var workers = Enumerable.Range(0, Environment.ProcessorCount)
            .Select(_ => new SecretWorker(
                HmacLanes.For(algorithm, signingInput.Span), mac.ToArray(), queue, clock, budget, cancellationToken))
            .ToArray();
        await Task.WhenAll(workers.Select(worker => Task.Factory.StartNew(
            worker.Work, cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default))).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        var found = workers.Select(worker => worker.Found).FirstOrDefault(candidate => candidate is not null);
        return new CrackResult(
            found is { } candidate ? new CrackedSecret(candidate, candidate.Key()) : null,
            workers.Sum(worker => worker.Tried),
            found is null && workers.Any(worker => worker.BudgetEnded),
            clock.Elapsed);
    }

    /// <summary>The guess that a key is, where the key itself is at hand; null when it is none of them.</summary>
    public static CrackedSecret? Recognise(
        ReadOnlySpan<byte> key, IEnumerable<SecretStage> stages, CancellationToken cancellationToken)
    {
        var recogniser = new KeyRecogniser(key, cancellationToken);
        foreach (var stage in stages)
        {
            foreach (var word in stage.Words)
            {
                if (!stage.Plan.Visit(word, stage.Source, recogniser))
                {
                    return new CrackedSecret(recogniser.Found!.Value, key.ToArray());
                }
            }
        }

        return null;
    }
}
