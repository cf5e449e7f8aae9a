using System.Diagnostics;
using CryptoAssert.Randomness;
using CryptoAssert.Randomness.Readings;
using CryptoAssert.Randomness.Sampling;
using CryptoAssert.Randomness.Structure;

namespace CryptoAssert.Benchmarks.Randomness;

/// <summary>Generator by generator and form by form: how many tokens it takes to predict the next, and what statistical suites say of the same tokens.</summary>
internal static class GeneratorTable
{
    private static readonly int[] Sizes = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 30, 40, 50, 60, 80, 100, 130, 160, 200, 250, 320, 400, 500, 640, 800, 1_000, 1_300, 2_600];

    public static void Run(int seeds, string only)
    {
        Console.WriteLine("| generator | form | tokens needed | detected | with a predicted token | time | ent | FIPS 140-2 | sequencer |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        var (all, cells) = (0, 0);
        foreach (var cell in GeneratorCells.All.Where(cell => $"{cell.Id} {cell.Generator} {cell.Form}".Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            if (Row(cell, seeds) is not { } detected)
            {
                Console.WriteLine($"| {cell.Generator} | {cell.Form} | the runtime is not on this machine | | | | | | |");
                continue;
            }

            cells++;
            all += detected;
        }

        Console.WriteLine($"\n{cells} cells of {seeds} seeds: {all} of {cells * seeds} detected.");
    }

    private static int? Row(GeneratorCell cell, int seeds)
    {
        var needed = new List<int>();
        var times = new List<double>();
        var (predicted, ent, fips, sequencer) = (0, 0, 0, 0);
        var (entRuns, fipsRuns) = (0, 0);
        var wrong = new HashSet<string>(StringComparer.Ordinal);
        for (var seed = 1; seed <= seeds; seed++)
        {
            if (cell.Tokens(seed, cell.Count) is not { } tokens)
            {
                return null;
            }

            var (size, found, milliseconds) = Needed(tokens);
            if (found is { } hit)
            {
                needed.Add(size);
                times.Add(milliseconds);
                predicted += hit.Proof.Token is null ? 0 : 1;
                if (hit.Attack.Id != cell.Id)
                {
                    wrong.Add(hit.Attack.Id);
                }
            }

            var reading = Suites.Free(TokenReadings.Of(TokenLayer.Innermost(tokens)).Symbols[0]);
            var bits = Suites.Bits(reading);
            if (seed <= 4 && Suites.Ent(bits) is { } entAlarms)
            {
                (ent, entRuns) = (ent + (entAlarms ? 1 : 0), entRuns + 1);
            }

            if (seed <= 4 && Suites.Fips(bits) is { } fipsAlarms)
            {
                (fips, fipsRuns) = (fips + (fipsAlarms ? 1 : 0), fipsRuns + 1);
            }

            sequencer += Suites.Sequencer(reading) ? 1 : 0;
        }

        needed.Sort();
        times.Sort();
        var range = needed.Count == 0 ? "-" : needed[0] == needed[^1] ? $"{needed[0]}" : $"{needed[0]} to {needed[^1]}";
        Console.WriteLine($"| {cell.Generator} | {cell.Form} | {range} | {needed.Count} of {seeds}{(wrong.Count > 0 ? $" (as {string.Join(", ", wrong)})" : "")} | {predicted} "
            + $"| {(times.Count == 0 ? "-" : $"{times[times.Count / 2]:0.0} ms")} | {Share(ent, entRuns)} | {Share(fips, fipsRuns)} | {Share(sequencer, seeds)} |");
        return needed.Count;
    }

    /// <summary>The fewest of some tokens that show the generator by its name with a token predicted, or else at all.</summary>
    private static Found Needed(IReadOnlyList<string> tokens)
    {
        var all = Judge(tokens, tokens.Count);
        if (all.Hit is null)
        {
            return all;
        }

        bool Suffices(Found found) => found.Hit is { } hit && hit.Attack.Id == all.Hit.Value.Attack.Id && (hit.Proof.Token is not null || all.Hit.Value.Proof.Token is null);
        var best = all;
        var sizes = Sizes.Where(size => size < tokens.Count).ToArray();
        var (low, high) = (0, sizes.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = Judge(tokens, sizes[middle]);
            if (Suffices(found))
            {
                (best, high) = (found, middle - 1);
            }
            else
            {
                low = middle + 1;
            }
        }

        return best;
    }

    private static Found Judge(IReadOnlyList<string> tokens, int size)
    {
        var evidence = new TokenEvidence([.. tokens.Take(size).Select(token => new IssuedToken(token))], []);
        var start = Stopwatch.GetTimestamp();
        return new Found(size, TokenAnalysis.Predicted(evidence, CryptoPolicy.Default, CancellationToken.None), Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    private sealed record Found(int Size, (RandomnessAttack Attack, CryptoAssert.Randomness.Generators.Prediction Proof)? Hit, double Milliseconds);

    private static string Share(int alarms, int runs) => runs == 0 ? "not run" : $"{alarms} of {runs}";
}
