using System.Globalization;
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
    case ["timing-methods", "check"]:
        Environment.ExitCode = MethodsCheck.Run();
        break;
    case ["timing-methods"]:
        await TimingMethods.RunAsync(scale: 1);
        break;
    case ["timing-methods", var scale]:
        await TimingMethods.RunAsync(double.Parse(scale, CultureInfo.InvariantCulture));
        break;
    default:
        Console.WriteLine("usage: dotnet run -c Release --project tests/CryptoAssert.Benchmarks -- "
            + "battery | soak <repeats> | timing-methods [<scale>] | timing-methods check");
        break;
}
