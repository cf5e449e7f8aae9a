using CryptoAssert.Benchmarks;
using CryptoAssert.Benchmarks.Timing;

switch (args)
{
    case ["battery"]:
        await BatteryCost.RunAsync();
        break;
    case ["soak", var repeats]:
        await BatterySoak.RunAsync(int.Parse(repeats));
        break;
    case ["timing", "sound" or "flawed", var runs, "quiet" or "busy", .. var only]:
        await TimingVerdicts.RunAsync(args[1] == "sound", int.Parse(runs), args[3] == "busy", only.FirstOrDefault() ?? "");
        break;
    default:
        Console.WriteLine("usage: dotnet run -c Release --project tests/CryptoAssert.Benchmarks -- battery | soak <repeats>");
        break;
}
