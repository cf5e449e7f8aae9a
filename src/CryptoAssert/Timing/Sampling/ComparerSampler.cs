using System.Diagnostics;
using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Timing.Sampling;

/// <summary>
/// Calls a comparer in this process: a sample is as many calls as last a microsecond, because the clock cannot see one.
/// </summary>
/// <param name="guess">Makes a wrong guess of a class: A, or (true) B.</param>
/// <param name="accepts">Calls the comparer with a guess.</param>
/// <param name="random">The coin of each pair.</param>
internal sealed class ComparerSampler<TGuess>(Func<bool, TGuess> guess, Func<TGuess, bool> accepts, Random random) : IPairSampler
{
    private const double Sample = 1_000;
    private const int MostCalls = 10_000;

    public string? Changed { get; private set; }

    /// <summary>The calls that make a sample.</summary>
    public int Calls { get; private set; } = 1;

    /// <summary>Finds how many calls last a microsecond, by the faster class.</summary>
    public void Calibrate()
    {
        for (; Calls < MostCalls; Calls *= 2)
        {
            if (Enumerable.Range(0, 9).Select(i => (double)Time(i % 2 == 1)).Order().ElementAt(2) >= Sample)
            {
                return;
            }
        }
    }

    public ValueTask<TimedPair?> NextAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var bFirst = random.Next(2) == 1;
        var first = Time(bFirst);
        var second = Time(!bFirst);
        var pair = bFirst ? new TimedPair(bFirst, null, null, second, first) : new TimedPair(bFirst, null, null, first, second);
        return ValueTask.FromResult<TimedPair?>(Changed is null ? pair : null);
    }

    public ValueTask<(long Wall, long? Server)> OneAsync(bool b, CancellationToken cancellationToken) =>
        ValueTask.FromResult<(long, long?)>((Time(b), null));

    private long Time(bool b)
    {
        var wrong = guess(b);
        var accepted = false;
        var start = Stopwatch.GetTimestamp();
        for (var call = 0; call < Calls; call++)
        {
            accepted |= accepts(wrong);
        }

        var ticks = Stopwatch.GetTimestamp() - start;
        if (accepted)
        {
            Changed ??= "The comparer accepted a wrong secret on the way.";
        }

        return TimedSender.Nanoseconds(ticks);
    }
}
