using System.Security.Cryptography;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Tests.Randomness.Statistics;

/// <summary>Tokens of good and bad generators, and their readings.</summary>
internal static class Sample
{
    private const string Upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Lower = "abcdefghijklmnopqrstuvwxyz";
    private const string Digits = "0123456789";

    public static string Alphabet(int size) => size switch
    {
        10 => Digits,
        16 => "0123456789abcdef",
        26 => Lower,
        32 => Upper + "234567",
        36 => Digits + Lower,
        57 => "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz",
        58 => "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz",
        62 => Upper + Lower + Digits,
        _ => Upper + Lower + Digits + "-_",
    };

    public static string[] Fair(int size, int length, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => RandomNumberGenerator.GetString(Alphabet(size), length))];

    /// <summary>Each token by a draw of its digits.</summary>
    public static string[] Drawn(int size, int length, int count, Func<int> digit) =>
        [.. Enumerable.Range(0, count)
            .Select(_ => string.Concat(Enumerable.Range(0, length).Select(_ => Alphabet(size)[digit()])))];

    public static SymbolReading Read(IEnumerable<string> tokens, string characters)
    {
        var alphabet = new Alphabet(characters, characters);
        return new(alphabet, [.. tokens.Select(token => alphabet.Digits(token)!)], digits => alphabet.Text(digits));
    }

    public static SymbolReading Read(IEnumerable<string> tokens, int size) => Read(tokens, Alphabet(size));

    /// <summary>The six orders of letters and digits.</summary>
    public static SymbolReading[] Readings62(IReadOnlyList<string> tokens) =>
    [
        Read(tokens, Upper + Lower + Digits), Read(tokens, Lower + Upper + Digits), Read(tokens, Digits + Lower + Upper),
        Read(tokens, Digits + Upper + Lower), Read(tokens, Upper + Digits + Lower), Read(tokens, Lower + Digits + Upper),
    ];
}
