using System.Security.Cryptography;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Tests.Randomness;

/// <summary>Tokens of the real runtime, and the readings a caller would make of them.</summary>
internal static class DotNetTokens
{
    public const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    public const string Lower36 = "abcdefghijklmnopqrstuvwxyz0123456789";

    public static string Alphabet(int size) => size switch { 10 => "0123456789", 16 => "0123456789abcdef", 36 => Lower36, _ => Letters[..size] };

    public static List<string> Many(int count, Func<int, string> token) => [.. Enumerable.Range(0, count).Select(token)];

    public static string Text(int size, int length, Func<int> digit) => string.Concat(Enumerable.Range(0, length).Select(_ => Alphabet(size)[digit()]));

    public static string Bytes(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    public static Random After(int seed, int drawn)
    {
        var random = new Random(seed);
        for (var i = 0; i < drawn; i++)
        {
            random.Next();
        }

        return random;
    }

    public static SymbolReading Symbols(int size, List<string> tokens) => TokenSamples.Symbols(Alphabet(size), tokens);

    public static List<string> Secure(int size, int length, int count) =>
        Many(count, _ => RandomNumberGenerator.GetString(Alphabet(size), length));
}
