using System.Globalization;
using CryptoAssert.Benchmarks;
using CryptoAssert.Benchmarks.Randomness;
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
    case ["timing-cold", var processes]:
        await ColdVerdicts.RunAsync(int.Parse(processes));
        break;
    case ["timing-one", var name]:
        await ColdVerdicts.RunOneAsync(name);
        break;
    case ["timing-methods", "check"]:
        Environment.ExitCode = MethodsCheck.Run();
        break;
    case ["timing-methods"]:
        await TimingMethods.RunAsync(scale: 1);
        break;
    case ["timing-methods", var scale]:
        await TimingMethods.RunAsync(double.Parse(scale, CultureInfo.InvariantCulture));
        break;
    case ["tokens", var seeds, .. var only]:
        GeneratorTable.Run(int.Parse(seeds, CultureInfo.InvariantCulture), only.FirstOrDefault() ?? "");
        break;
    case ["tokens-soak", var batches, "all" or "cheap", .. var tokens]:
        TokenSoak.Run(int.Parse(batches, CultureInfo.InvariantCulture), int.Parse(tokens.FirstOrDefault("200"), CultureInfo.InvariantCulture), costly: args[2] == "all");
        break;
    case ["cracker"]:
        await CrackerBenchmark.Run();
        break;
    case ["keys-soak", var rsa, var ec]:
        KeySoak.Run(int.Parse(rsa, CultureInfo.InvariantCulture), int.Parse(ec, CultureInfo.InvariantCulture));
        break;
    case ["keys-cost", "rsa" or "ec" or "mixed" or "secrets", "all" or "each"]:
        await KeyCost.RunAsync(args[1], args[2]);
        break;
    case ["tokens-cost"]:
        TokenCost.Run();
        break;
    default:
        Console.WriteLine("usage: dotnet run -c Release --project tests/CryptoAssert.Benchmarks -- "
            + "battery | soak <repeats> | timing sound|flawed <runs> quiet|busy [<name>] | timing-cold <processes> | timing-methods [<scale>] | timing-methods check "
            + "| tokens <seeds> [<name>] | tokens-soak <batches> all|cheap [<tokens>] | tokens-cost | cracker | keys-soak <rsa> <ec> | keys-cost rsa|ec|mixed|secrets all|each");
        break;
}
