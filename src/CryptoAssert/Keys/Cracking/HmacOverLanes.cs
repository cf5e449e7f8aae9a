using System.Numerics;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace CryptoAssert.Keys.Cracking;

/// <summary>HMAC over lanes of one width.</summary>
internal sealed class HmacOverLanes<THash, TLanes, TVector, TWord> : HmacLanes
    where THash : struct, ISha2<TWord>
    where TLanes : struct, ILanes<TVector, TWord>
    where TVector : struct
    where TWord : struct, IBinaryInteger<TWord>
{
    private readonly TWord[] _message;
    private readonly TWord[] _keys = new TWord[16 * TLanes.Count];
    private readonly byte[] _hashed = new byte[64];
    private readonly TWord[] _states = new TWord[8 * TLanes.Count];

    public HmacOverLanes(ReadOnlySpan<byte> message) => _message = FixedBlocks<THash, TWord>.Expand(message);

    public override int Width => TLanes.Count;

    public override int DigestBytes => THash.DigestBytes;

    private static int WordBytes => Unsafe.SizeOf<TWord>();

    public override void SetKey(int lane, ReadOnlySpan<byte> key)
    {
        if (key.Length > 16 * WordBytes)
        {
            key = _hashed.AsSpan(0, Hash(key, _hashed));
        }

        var at = lane;
        for (; key.Length >= WordBytes; key = key[WordBytes..], at += TLanes.Count)
        {
            _keys[at] = TWord.ReadBigEndian(key[..WordBytes], isUnsigned: true);
        }

        if (!key.IsEmpty)
        {
            Span<byte> rest = stackalloc byte[WordBytes];
            rest.Clear();
            key.CopyTo(rest);
            _keys[at] = TWord.ReadBigEndian(rest, isUnsigned: true);
        }
    }

    public override void Compute(Span<byte> digests)
    {
        var state = Macs();
        Store(ref state);
        for (var lane = 0; lane < TLanes.Count; lane++)
        {
            CopyDigest(lane, digests.Slice(lane * DigestBytes, DigestBytes));
        }
    }

    public override int Find(ReadOnlySpan<byte> mac, int count)
    {
        var state = Macs();
        var first = TWord.ReadBigEndian(mac[..WordBytes], isUnsigned: true);
        if (!TLanes.AnyEqual(state[0], TLanes.Broadcast(first)))
        {
            return -1;
        }

        Store(ref state);
        Span<byte> digest = stackalloc byte[64];
        for (var lane = 0; lane < count; lane++)
        {
            CopyDigest(lane, digest[..DigestBytes]);
            if (digest[..DigestBytes].SequenceEqual(mac))
            {
                return lane;
            }
        }

        return -1;
    }

    private Words8<TVector> Macs()
    {
        var inner = Keyed(0x36);
        var blockWords = THash.RoundConstants.Length;
        for (var at = 0; at < _message.Length; at += blockWords)
        {
            Sha2Lanes<THash, TLanes, TVector, TWord>.Compress(ref inner, _message.AsSpan(at, blockWords));
        }

        var outer = Keyed(0x5c);
        var block = default(Words16<TVector>);
        var digestWords = DigestBytes / WordBytes;
        for (var word = 0; word < digestWords; word++)
        {
            block[word] = inner[word];
        }

        block[digestWords] = TLanes.Broadcast(TWord.One << ((8 * WordBytes) - 1));
        block[15] = TLanes.Broadcast(TWord.CreateTruncating(8 * ((16 * WordBytes) + DigestBytes)));
        Sha2Lanes<THash, TLanes, TVector, TWord>.Compress(ref outer, ref block);
        Array.Clear(_keys);
        return outer;
    }

    /// <summary>The state after the block of the key.</summary>
    private Words8<TVector> Keyed(byte pad)
    {
        var pads = TLanes.Broadcast(TWord.AllBitsSet / TWord.CreateTruncating(255) * TWord.CreateTruncating(pad));
        var zero = TLanes.Broadcast(TWord.Zero);
        var block = default(Words16<TVector>);
        for (var word = 0; word < 16; word++)
        {
            block[word] = TLanes.Xor(TLanes.Load(_keys.AsSpan(word * TLanes.Count, TLanes.Count)), pads, zero);
        }

        var state = default(Words8<TVector>);
        for (var word = 0; word < 8; word++)
        {
            state[word] = TLanes.Broadcast(THash.InitialState[word]);
        }

        Sha2Lanes<THash, TLanes, TVector, TWord>.Compress(ref state, ref block);
        return state;
    }

    private void Store(ref Words8<TVector> state)
    {
        for (var word = 0; word < 8; word++)
        {
            TLanes.Store(state[word], _states.AsSpan(word * TLanes.Count, TLanes.Count));
        }
    }

    private void CopyDigest(int lane, Span<byte> digest)
    {
        for (var word = 0; word < DigestBytes / WordBytes; word++)
        {
            _states[(word * TLanes.Count) + lane].WriteBigEndian(digest.Slice(word * WordBytes, WordBytes));
        }
    }

    private static int Hash(ReadOnlySpan<byte> key, Span<byte> hashed) => THash.DigestBytes switch
    {
        32 => SHA256.HashData(key, hashed),
        48 => SHA384.HashData(key, hashed),
        _ => SHA512.HashData(key, hashed),
    };
}
