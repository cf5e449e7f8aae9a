using System.Diagnostics;

namespace CryptoAssert.Benchmarks.Timing;

/// <summary>The first check of a fresh process, again and again: nothing is compiled, nothing is warm.</summary>
internal static class ColdVerdicts
{
    /// <summary>Checks each of the sound and flawed subjects that have a header or are called, once a process.</summary>
    public static async Task RunAsync(int processes)
    {
        Subject[] subjects = [.. Subject.All.Where(subject => subject.Name.EndsWith("header", StringComparison.Ordinal) || subject.Name.EndsWith("called", StringComparison.Ordinal))];
        foreach (var sound in new[] { true, false })
        {
            Subject[] group = [.. subjects.Where(subject => subject.Sound == sound)];
            var outcomes = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var process = 0; process < processes; process++)
            {
                var name = group[process % group.Length].Name;
                var outcome = await OneElsewhereAsync(name);
                outcome = outcome == (sound ? "Passed" : "Failed") ? outcome : $"{outcome} ({name})";
                outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
            }

            Console.WriteLine($"{processes} cold processes, {(sound ? "sound" : "flawed")}: {string.Join(", ", outcomes.Select(outcome => $"{outcome.Value} {outcome.Key}"))}");
        }
    }

    /// <summary>In the fresh process.</summary>
    public static async Task RunOneAsync(string name) =>
        Console.WriteLine((await Subject.All.Single(subject => subject.Name == name).Check().EvaluateAsync()).Outcome);

    private static async Task<string> OneElsewhereAsync(string name)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ColdVerdicts).Assembly.Location);
        }

        start.ArgumentList.Add("timing-one");
        start.ArgumentList.Add(name);
        using var process = Process.Start(start)!;
        var outcome = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return outcome.Trim();
    }
}
