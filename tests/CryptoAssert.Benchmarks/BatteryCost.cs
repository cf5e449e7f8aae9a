using System.Diagnostics;

namespace CryptoAssert.Benchmarks;

/// <summary>What the batteries cost once the host is up: wall time, per forged token, and memory over repeats.</summary>
internal static class BatteryCost
{
    private const int Repeats = 100;

    public static async Task RunAsync()
    {
        Console.WriteLine("| service | battery | attacks | forged tokens | first run | median of 100 | p95 a request | "
            + "median request, times a plain one | memory after 10 and 100 repeats |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var alg in new[] { "HS256", "RS256", "PS256", "ES256", "ES384" })
        {
            await using var service = new Service(alg, "JwtBearer");
            await service.Orders.Resists(CheckCatalogue.JwtAttack("CRY1001")); // the host is up, the JIT has seen the path
            var plain = await service.PlainRequestAsync();
            await MeasureAsync(service, plain, alg, "RejectsForgedJwts", service.Orders.RejectsForgedJwts());
            await MeasureAsync(service, plain, alg, "ConformsToJwtBestPractice", service.Orders.ConformsToJwtBestPractice());
        }
    }

    private static async Task MeasureAsync(Service service, double plain, string alg, string battery, SecurityCheck check)
    {
        var times = new List<double>();
        long memoryAt10 = 0;
        CheckReport? report = null;
        service.Clock.Milliseconds.Clear();
        for (var repeat = 1; repeat <= Repeats; repeat++)
        {
            var start = Stopwatch.GetTimestamp();
            report = await check.AssertAsync();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            memoryAt10 = repeat == 10 ? GC.GetTotalMemory(forceFullCollection: true) : memoryAt10;
        }

        var memoryAt100 = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine(
            $"| {alg} | {battery} | {report!.AttacksRun.Count} | {report.ForgedTokens} | {times[0]:0} ms | {times.Order().ElementAt(Repeats / 2):0} ms "
            + $"| {service.Clock.Percentile(0.95):0.00} ms | {service.Clock.Percentile(0.5) / plain:0.00} | "
            + $"{memoryAt10 / 1e6:0.0} MB, {memoryAt100 / 1e6:0.0} MB |");
    }
}
