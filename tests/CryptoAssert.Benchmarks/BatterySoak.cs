using System.Diagnostics;

namespace CryptoAssert.Benchmarks;

/// <summary>
/// Repeats both batteries on the hardened services while every core is kept busy, and counts what is found: nothing may be.
/// </summary>
internal static class BatterySoak
{
    public static async Task RunAsync(int repeats)
    {
        await using var load = new BusyCores();
        var services = new[] { ("HS256", "JwtBearer"), ("RS256", "JwtBearer"), ("PS256", "HandWritten"), ("ES256", "JwtBearer"), ("ES512", "HandWritten") }
            .Select(service => new Service(service.Item1, service.Item2)).ToList();
        var outcomes = new Dictionary<Outcome, int>();
        var start = Stopwatch.GetTimestamp();
        for (var repeat = 0; repeat < repeats; repeat++)
        {
            var report = await services[repeat % services.Count].Orders.RejectsForgedJwts().And.ConformsToJwtBestPractice().EvaluateAsync();
            outcomes[report.Outcome] = outcomes.GetValueOrDefault(report.Outcome) + 1;
            if (report.Outcome != Outcome.Passed)
            {
                Console.WriteLine(report);
            }
        }

        Console.WriteLine($"{repeats} batteries with {load.Count} busy cores in "
            + $"{Stopwatch.GetElapsedTime(start).TotalSeconds:0} s: "
            + string.Join(", ", outcomes.Select(outcome => $"{outcome.Value} {outcome.Key}")));
        foreach (var service in services)
        {
            await service.DisposeAsync();
        }
    }
}
