using System.Runtime.CompilerServices;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Tests.Randomness;

/// <summary>Tokens of the fixtures, and the readings that a caller makes of tokens.</summary>
internal static class TokenSamples
{
    /// <summary>The file of a fixture, such as <c>node-uuid.1</c>.</summary>
    public static string PathOf(string fixture) => Path.Combine(Folder(), $"{fixture}.txt");

    public static string[] Of(string fixture) => [.. File.ReadLines(PathOf(fixture)).Where(line => !line.StartsWith('#'))];

    /// <summary>The fixtures of a format, one a seed.</summary>
    public static IEnumerable<string> Fixtures(string format) =>
        Directory.GetFiles(Folder(), $"{format}.*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static SymbolReading Symbols(string characters, IReadOnlyList<string> tokens)
    {
        var alphabet = new Alphabet(characters, characters);
        return new SymbolReading(alphabet, [.. tokens.Select(token => alphabet.Digits(token)!)], digits => alphabet.Text(digits));
    }

    public static ByteReading Hexadecimal(IReadOnlyList<string> tokens) => new("hexadecimal", [.. tokens.Select(Convert.FromHexString)], Convert.ToHexStringLower);

    public static ByteReading Uuids(IReadOnlyList<string> tokens) => new(
        "UUID", [.. tokens.Select(token => Guid.Parse(token).ToByteArray(bigEndian: true))], bytes => new Guid(bytes, bigEndian: true).ToString());

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Fixtures");
}
