using CryptoAssert.Benchmarks;

switch (args)
{
    case ["battery"]:
        await BatteryCost.RunAsync();
        break;
    case ["soak", var repeats]:
        await BatterySoak.RunAsync(int.Parse(repeats));
        break;
    default:
        Console.WriteLine("usage: dotnet run -c Release --project tests/CryptoAssert.Benchmarks -- battery | soak <repeats>");
        break;
}
