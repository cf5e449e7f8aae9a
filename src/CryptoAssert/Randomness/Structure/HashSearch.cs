using System.Buffers.Binary;
using System.Text;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Structure;

/// <summary>Looks for tokens among the hashes of guessed texts.</summary>
internal sealed class HashSearch
{
    /// <summary>Tokens of fewer bytes than that are found by chance.</summary>
    public const int FewestBytes = 8;

    private readonly ByteReading _reading;
    private readonly Dictionary<ulong, int> _tokens = [];

    public HashSearch(ByteReading reading)
    {
        _reading = reading;
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            _tokens.TryAdd(Key(reading.Tokens[i]), i);
        }
    }

    /// <summary>The readings that may be hashes: whole bytes, and enough of them.</summary>
    public static IEnumerable<ByteReading> Readings(TokenEvidence evidence) =>
        evidence.Readings.Bytes.Where(reading => reading.TokenLength >= FewestBytes && !reading.Encoding.StartsWith("GUID, its", StringComparison.Ordinal));

    /// <summary>The token that the text's hash, or its beginning, is; -1 for none.</summary>
    public int Find(GuessedHash hash, ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[512]; // a text that is known has a hundred characters at most, a moment thirty
        Span<byte> output = stackalloc byte[64];
        hash.Hash(bytes[..Encoding.UTF8.GetBytes(text, bytes)], output);
        return _tokens.TryGetValue(Key(output), out var at) && output[.._reading.TokenLength].SequenceEqual(_reading.Tokens[at]) ? at : -1;
    }

    /// <summary>The token that a text would give.</summary>
    public string Token(GuessedHash hash, string text)
    {
        Span<byte> output = stackalloc byte[64];
        hash.Hash(Encoding.UTF8.GetBytes(text), output);
        return _reading.Write(output[.._reading.TokenLength].ToArray());
    }

    /// <summary>The chance that one of so many guesses is some token's beginning, as a decimal logarithm.</summary>
    public double Log10FalseAlarm(double guesses, int hits) => hits * (Math.Log10(guesses * _reading.Tokens.Count) - (_reading.TokenLength * Math.Log10(256)));

    private static ulong Key(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt64LittleEndian(bytes);
}
