using System.Diagnostics;
using System.Security.Cryptography;
using CryptoAssert.Randomness;
using CryptoAssert.Randomness.Readings;
using CryptoAssert.Randomness.Sampling;

namespace CryptoAssert.Benchmarks.Randomness;

/// <summary>What a pass costs: every attack on tokens of a perfect generator.</summary>
internal static class TokenCost
{
    public static void Run()
    {
        Console.WriteLine("| tokens | CPU of the analysis, median of 9 | first run | time, median of 9 | allocated |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var (alphabet, length, count) in new[]
        {
            (Alphabets.LowerHexadecimal, 32, 200), (Alphabets.LowerHexadecimal, 64, 200), (Alphabets.Base64Url, 22, 200), (Alphabets.Base64Url, 43, 200),
            (Alphabets.All.First(candidate => candidate.Size == 62), 20, 200), (Alphabets.All.First(candidate => candidate.Size == 62), 32, 200),
            (Alphabets.All.First(candidate => candidate.Size == 36), 25, 200), (Alphabets.LowerHexadecimal, 32, 1_300), (Alphabets.All.First(candidate => candidate.Size == 62), 32, 1_300),
        })
        {
            var policy = count > 1_000 ? CryptoPolicy.Thorough : CryptoPolicy.Default;
            var (times, elapsed) = (new List<double>(), new List<double>());
            var allocated = GC.GetTotalAllocatedBytes();
            for (var run = 0; run < 9; run++)
            {
                var now = DateTimeOffset.UtcNow;
                IssuedToken[] sample = [.. Enumerable.Range(0, count).Select(_ => new IssuedToken(RandomNumberGenerator.GetString(alphabet.Characters, length), now, now.AddMilliseconds(1)))];
                var (before, start) = (Process.GetCurrentProcess().TotalProcessorTime, Stopwatch.GetTimestamp());
                TokenAnalysis.Of(sample, [], policy, CancellationToken.None);
                times.Add((Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds);
                elapsed.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            var first = times[0];
            times.Sort();
            elapsed.Sort();
            Console.WriteLine($"| {count} of {length} characters of {alphabet.Size} | {times[times.Count / 2]:0} ms | {first:0} ms | {elapsed[elapsed.Count / 2]:0} ms | {(GC.GetTotalAllocatedBytes() - allocated) / 9 / 1_000_000} MB |");
        }
    }
}
