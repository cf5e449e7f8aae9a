// dotnet run DotNetTokens.cs <format> <seed> <count>: tokens of the real System.Random. Not part of the test project.
var (format, seed, count) = (args[0], int.Parse(args[1]), int.Parse(args[2]));
const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
Console.Out.NewLine = "\n";
Console.WriteLine($"# dotnet run DotNetTokens.cs {format} {seed} {count}");
var kept = new Random(seed);
var seeds = new Random(seed);
for (var i = 0; i < count; i++)
{
    Console.WriteLine(format switch
    {
        "kept62x32" => kept.GetString(Alphabet, 32),
        "keptbytes16" => Bytes(kept, 16),
        "pertoken62x32" => new Random(seeds.Next()).GetString(Alphabet, 32),
        "pertokenticks62x32" => new Random(seed + 13 * i + seeds.Next(5)).GetString(Alphabet, 32),
        _ => throw new ArgumentException(format),
    });
}

static string Bytes(Random random, int length)
{
    var bytes = new byte[length];
    random.NextBytes(bytes);
    return Convert.ToHexStringLower(bytes);
}
