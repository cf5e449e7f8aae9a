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

    public static SymbolReading Symbols(IReadOnlyList<string> tokens, int size) => TokenSamples.Symbols(AlphabetOf(size), tokens);

    public static string[] Perfect(int size, int length, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => RandomNumberGenerator.GetString(AlphabetOf(size), length))];
}
