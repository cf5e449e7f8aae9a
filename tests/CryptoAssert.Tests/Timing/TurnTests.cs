using System.Collections.Concurrent;

namespace CryptoAssert.Tests.Timing;

/// <summary>Two timing checks in one process never overlap, and waiting for the other costs no budget.</summary>
public sealed class TurnTests
{
    [Fact]
    public async Task One_check_is_done_before_the_next_begins()
    {
        var calls = new ConcurrentQueue<int>();
        var checks = Enumerable.Range(0, 4).Select(number => ConstantTime.Of((byte[] secret, byte[] guess) =>
        {
            calls.Enqueue(number);
            return secret.AsSpan().SequenceEqual(guess);
        }).ComparesSecretsInConstantTime().EvaluateAsync());

        await Task.WhenAll(checks);

        var turns = calls.Zip(calls.Skip(1)).Count(pair => pair.First != pair.Second) + 1;
        Assert.Equal(4, turns);
    }

    [Fact]
    public async Task A_comparer_that_hangs_ends_with_the_budget_and_lets_the_next_one_in()
    {
        using var never = new ManualResetEventSlim();
        var brief = CryptoPolicy.Default with { Budget = TimeSpan.FromMilliseconds(300) };
        var hanging = ConstantTime.Of((string _, string _) =>
        {
            never.Wait();
            return true;
        }).ComparesSecretsInConstantTime().Under(brief);

        var report = await hanging.EvaluateAsync();
        var next = await ConstantTime.Of((string secret, string guess) => secret == guess).ComparesSecretsInConstantTime().Under(Secrets.Patient).EvaluateAsync();
        never.Set();

        Assert.Equal(Outcome.Inconclusive, report.Outcome);
        Assert.Contains("The budget of 0.3 s ran out", report.Problem, StringComparison.Ordinal);
        Assert.Equal(Outcome.Failed, next.Outcome);
    }

    [Fact]
    public async Task A_check_that_was_cancelled_says_so()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            ConstantTime.Of((string secret, string guess) => secret == guess).ComparesSecretsInConstantTime().EvaluateAsync(cancelled.Token));
    }
}
