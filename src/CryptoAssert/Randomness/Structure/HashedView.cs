using System.Buffers.Binary;
using System.Numerics;

namespace CryptoAssert.Randomness.Structure;

/// <summary>The tokens as the beginning of hashes: which bits of them are the hash's own, and in which order a GUID has its first fields.</summary>
internal sealed class HashedView
{
    private const int GuidLength = 16;

    private readonly IReadOnlyList<byte[]> _tokens;
    private readonly byte[] _mask;
    private readonly bool _littleEndian;
    private readonly Dictionary<ulong, int> _places = [];

    /// <param name="tokens">As many bytes each.</param>
    /// <param name="littleEndian">They are what <c>new Guid(hash)</c> writes.</param>
    /// <param name="half">Of the last byte only the first four bits came.</param>
    public HashedView(IReadOnlyList<byte[]> tokens, bool littleEndian, bool half)
    {
        _littleEndian = littleEndian;
        _tokens = littleEndian ? [.. tokens.Select(Swapped)] : tokens;
        _mask = new byte[tokens[0].Length];
        Array.Fill(_mask, byte.MaxValue);
        if (half)
        {
            _mask[^1] = 0xF0;
        }

        if (VersionByte() is { } at)
        {
            (_mask[at], _mask[8]) = (0x0F, 0x3F);
            Version = _tokens[0][at] >> 4;
        }

        for (var i = 0; i < _tokens.Count; i++)
        {
            _places.TryAdd(Key(_tokens[i]), i);
        }
    }

    public IReadOnlyList<byte[]> Tokens => _tokens;

    /// <summary>The version that all have, as UUIDs do; null where they have none.</summary>
    public int? Version { get; }

    /// <summary>The bits of a token that a hash must have.</summary>
    public int Bits => _mask.Sum(mask => BitOperations.PopCount(mask));

    /// <summary>The first bytes, which no version overwrites.</summary>
    public static ulong Key(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt64BigEndian(bytes) >> 16;

    /// <summary>The token that is the beginning of a hash; -1 for none.</summary>
    public int Find(ReadOnlySpan<byte> hash)
    {
        if (!_places.TryGetValue(Key(hash), out var at))
        {
            return -1;
        }

        for (var i = 0; i < _mask.Length; i++)
        {
            if (((hash[i] ^ _tokens[at][i]) & _mask[i]) != 0)
            {
                return -1;
            }
        }

        return at;
    }

    /// <summary>The bytes of the token that a hash gives.</summary>
    public byte[] Token(ReadOnlySpan<byte> hash)
    {
        var bytes = hash[.._mask.Length].ToArray();
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)((bytes[i] & _mask[i]) | (_tokens[0][i] & ~_mask[i]));
        }

        return _littleEndian ? Swapped(bytes) : bytes;
    }

    private int? VersionByte()
    {
        if (_mask.Length != GuidLength || _tokens.Any(token => token[8] >> 6 != 2))
        {
            return null;
        }

        var at = _littleEndian ? 7 : 6;
        return _tokens[0][at] >> 4 is >= 1 and <= 8 && _tokens.All(token => token[at] >> 4 == _tokens[0][at] >> 4) ? at : null;
    }

    private static byte[] Swapped(byte[] guid) => [guid[3], guid[2], guid[1], guid[0], guid[5], guid[4], guid[7], guid[6], .. guid.AsSpan(8)];
}
