using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace CryptoAssert.Randomness.Structure;

/// <summary>The hashes of small numbers, made once a process and looked up by their first bytes.</summary>
internal sealed class CounterHashes
{
    /// <summary>The largest number.</summary>
    public const int Largest = 300_000;

    private static readonly ConcurrentDictionary<string, Lazy<CounterHashes>> Made = new(StringComparer.Ordinal);

    private readonly ulong[] _keys = new ulong[Largest + 1];
    private readonly int[] _numbers = new int[Largest + 1];

    private CounterHashes(GuessedHash hash)
    {
        Span<byte> text = stackalloc byte[8];
        Span<byte> output = stackalloc byte[64];
        for (var number = 0; number <= Largest; number++)
        {
            number.TryFormat(text, out var digits, default, CultureInfo.InvariantCulture);
            hash.Hash(text[..digits], output);
            (_keys[number], _numbers[number]) = (HashedView.Key(output), number);
        }

        Array.Sort(_keys, _numbers);
    }

    public static CounterHashes Of(GuessedHash hash) => Made.GetOrAdd(hash.Name, _ => new Lazy<CounterHashes>(() => new CounterHashes(hash))).Value;

    /// <summary>The number whose decimal digits have a hash that begins so; null for none.</summary>
    public int? Number(ReadOnlySpan<byte> token) => Array.BinarySearch(_keys, HashedView.Key(token)) is >= 0 and var at ? _numbers[at] : null;
}
