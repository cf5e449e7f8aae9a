using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using CryptoAssert.Randomness;
using CryptoAssert.Randomness.Readings;
using CryptoAssert.Randomness.Sampling;

namespace CryptoAssert.Benchmarks.Randomness;

/// <summary>Batches of the operating system's generator: none of them may be accused.</summary>
internal static class TokenSoak
{
    private static readonly Alphabet[] Kinds =
    [
        .. Alphabets.All.Where(alphabet => alphabet.Size is 10 or 16 or 26 or 32 or 36 or 58 or 62 or 64).GroupBy(alphabet => alphabet.Size).Select(group => group.First()),
    ];

    public static void Run(int batches, int tokens, bool costly)
    {
        var start = Stopwatch.GetTimestamp();
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var alarms = 0;
        var done = 0;
        var stopped = false;
        using var stopping = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => stopped = context.Cancel = true); // what ran until then is counted
        Parallel.For(0, batches, (batch, loop) =>
        {
            if (stopped)
            {
                loop.Stop();
                return;
            }

            var alphabet = Kinds[batch % Kinds.Length];
            var length = 8 + (batch / Kinds.Length % 57);
            var sample = Enumerable.Range(0, tokens).Select(_ => new IssuedToken(RandomNumberGenerator.GetString(alphabet.Characters, length))).ToArray();
            var verdict = TokenAnalysis.Of(sample, [], CryptoPolicy.Default with { MinimumTokenBits = 1 }, CancellationToken.None, costly);
            if (verdict.Predicted is not null || verdict.Biased.Count > 0)
            {
                Interlocked.Increment(ref alarms);
                Console.WriteLine($"alarm: {alphabet} x {length}: {verdict.Predicted?.Attack} {string.Join(", ", verdict.Biased.Select(biased => biased.Attack))}");
            }

            if (Interlocked.Increment(ref done) % 10_000 == 0)
            {
                Console.WriteLine($"{done} batches, {alarms} alarms, {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");
            }
        });
        var used = Process.GetCurrentProcess().TotalProcessorTime - cpu;
        Console.WriteLine($"{done} batches of {tokens} tokens over {Kinds.Length} alphabets, 8 to 64 characters, {(costly ? "with" : "without")} the dense Mersenne Twister: {alarms} alarms in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s "
            + $"({used.TotalMilliseconds / done:0.0} ms of CPU a batch)");
    }
}
