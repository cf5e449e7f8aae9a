using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.InProcess;

/// <summary>A way to draw a token from System.Random.</summary>
/// <param name="Name">The call: <c>Next(62) a character</c>.</param>
/// <param name="Log10Chance">The chance that another generator's token fits, as a decimal logarithm.</param>
/// <param name="Matches">Whether a copy of the generator draws the token.</param>
internal sealed record DrawForm(string Name, double Log10Chance, Func<SharedRandomReplica, bool> Matches)
{
    private const int LongestNumber = 9;

    /// <summary>The ways to draw the only token of a reading.</summary>
    public static IEnumerable<DrawForm> Of(SymbolReading reading) => reading.Tokens is [{ Length: > 0 } token]
        ? reading.Size == 10 && token.Length <= LongestNumber ? [.. Characters(reading.Size, token), .. Numbers(token)] : Characters(reading.Size, token)
        : [];

    /// <inheritdoc cref="Of(SymbolReading)"/>
    public static IEnumerable<DrawForm> Of(ByteReading reading) => reading.Tokens is [{ Length: > 0 } token] ? Bytes(token) : [];

    private static IEnumerable<DrawForm> Characters(int size, int[] token)
    {
        var chance = -token.Length * Math.Log10(size);
        yield return new($"Next({size}) a character", chance, replica => Array.TrueForAll(token, digit => replica.Next(size) == digit));
        yield return new($"NextInt64({size}) a character", chance, replica => Array.TrueForAll(token, digit => replica.NextInt64(size) == digit));
        yield return new($"NextDouble() * {size} a character", chance, replica => Array.TrueForAll(token, digit => (int)(replica.NextDouble() * size) == digit));
        yield return new($"GetItems of {size} characters", chance, replica =>
        {
            var digits = new int[token.Length];
            replica.GetItems(size, digits);
            return digits.AsSpan().SequenceEqual(token);
        });
    }

    /// <summary>One number a code: all codes, or those without a leading zero, the last of them forgotten or not.</summary>
    private static IEnumerable<DrawForm> Numbers(int[] token)
    {
        var value = token.Aggregate(0, (number, digit) => (number * 10) + digit);
        var (all, least) = ((int)Math.Pow(10, token.Length), (int)Math.Pow(10, token.Length - 1));
        var chance = -Math.Log10(all - least);
        yield return new($"Next({all})", chance, replica => replica.Next(all) == value);
        yield return new($"Next({least}, {all})", chance, replica => least + replica.Next(all - least) == value);
        yield return new($"Next({least}, {all - 1})", chance, replica => least + replica.Next(all - 1 - least) == value);
        yield return new($"NextDouble() * {all}", chance, replica => (int)(replica.NextDouble() * all) == value);
    }

    private static IEnumerable<DrawForm> Bytes(byte[] token)
    {
        var chance = -token.Length * Math.Log10(256);
        yield return new("NextBytes", chance, replica =>
        {
            var drawn = new byte[token.Length];
            replica.NextBytes(drawn);
            return drawn.AsSpan().SequenceEqual(token);
        });
        yield return new("Next(256) a byte", chance, replica => Array.TrueForAll(token, value => replica.Next(256) == value));
    }
}
