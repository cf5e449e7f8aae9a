using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Tests.Randomness;

/// <summary>Tokens of the fixtures <c>tokens.py</c>, <c>tokens.php</c>, <c>tokens.rb</c> and <c>tokens.cpp</c>, and how they are read.</summary>
internal static class MersenneTwisterSample
{
    public const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /// <summary>The alphabets that the scripts use.</summary>
    public static string AlphabetOf(int size) => size switch
    {
        10 or 16 or 36 => "0123456789abcdefghijklmnopqrstuvwxyz"[..size],
        62 or 64 => Letters[..size],
        _ => throw new ArgumentOutOfRangeException(nameof(size)),
    };

    public static string[] Tokens(string fixture) =>
        [.. File.ReadLines(Path.Combine(Folder(), fixture + ".txt")).Where(line => !line.StartsWith('#'))];

    /// <summary>The seeds of a format's files.</summary>
    public static IEnumerable<string> Fixtures(string format) =>
        Directory.GetFiles(Folder(), format + ".*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static SymbolReading Symbols(IReadOnlyList<string> tokens, string alphabet)
    {
        var read = new Alphabet(alphabet, alphabet);
        return new SymbolReading(read, [.. tokens.Select(token => read.Digits(token)!)], digits => read.Text(digits));
    }

    public static SymbolReading Symbols(IReadOnlyList<string> tokens, int size) => Symbols(tokens, AlphabetOf(size));

    public static ByteReading Hexadecimal(IReadOnlyList<string> tokens) =>
        new("hexadecimal", [.. tokens.Select(Convert.FromHexString)], Convert.ToHexStringLower);

    public static ByteReading Guids(IReadOnlyList<string> tokens) =>
        new("GUID", [.. tokens.Select(token => Guid.Parse(token).ToByteArray(bigEndian: true))],
            bytes => new Guid(bytes, bigEndian: true).ToString());

    public static string[] Perfect(int size, int length, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => RandomNumberGenerator.GetString(AlphabetOf(size), length))];

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Fixtures");
}
