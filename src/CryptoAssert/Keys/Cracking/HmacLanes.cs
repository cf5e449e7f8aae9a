using System.Runtime.Intrinsics;

namespace CryptoAssert.Keys.Cracking;

/// <summary>
/// The HMAC of one message under many keys at once: RFC 2104, one key a lane. Not safe for several threads: one instance each.
/// </summary>
internal abstract class HmacLanes
{
    /// <summary>How many keys are computed with at once.</summary>
    public abstract int Width { get; }

    public abstract int DigestBytes { get; }

    /// <summary>
    /// For the JOSE algorithm <c>HS256</c>, <c>HS384</c> or <c>HS512</c>, with the widest vectors of this processor.
    /// </summary>
    /// <exception cref="ArgumentException">Another algorithm.</exception>
    public static HmacLanes For(string algorithm, ReadOnlySpan<byte> message) => For(algorithm, message, WidestVector);

    /// <summary>With vectors of so many bits: 512, 256, 128, or 0 for none.</summary>
    public static HmacLanes For(string algorithm, ReadOnlySpan<byte> message, int vectorBits) => algorithm switch
    {
        "HS256" => vectorBits switch
        {
            512 => new HmacOverLanes<Sha256Words, Lanes512<uint>, Vector512<uint>, uint>(message),
            256 => new HmacOverLanes<Sha256Words, Lanes256<uint>, Vector256<uint>, uint>(message),
            128 => new HmacOverLanes<Sha256Words, Lanes128<uint>, Vector128<uint>, uint>(message),
            _ => new HmacOverLanes<Sha256Words, OneLane<uint>, uint, uint>(message),
        },
        "HS384" => Of64Bits<Sha384Words>(message, vectorBits),
        "HS512" => Of64Bits<Sha512Words>(message, vectorBits),
        _ => throw new ArgumentException(
            $"\"{algorithm}\" is no HMAC of JOSE: only HS256, HS384 and HS512 sign with a secret that can be guessed.",
            nameof(algorithm)),
    };

    /// <summary>Bits of the widest vector that this processor computes with; 0 when it has none.</summary>
    public static int WidestVector { get; } =
        Vector512.IsHardwareAccelerated ? 512
        : Vector256.IsHardwareAccelerated ? 256
        : Vector128.IsHardwareAccelerated ? 128 : 0;

    /// <summary>Puts a key into a lane, until the next call of <see cref="Compute"/> or <see cref="Find"/>.</summary>
    public abstract void SetKey(int lane, ReadOnlySpan<byte> key);

    /// <summary>The MAC under every key, one after the other. Lanes without a key count as the empty key.</summary>
    public abstract void Compute(Span<byte> digests);

    /// <summary>The first of the first <paramref name="count"/> lanes whose key gives the MAC; -1 for none.</summary>
    public abstract int Find(ReadOnlySpan<byte> mac, int count);

    private static HmacLanes Of64Bits<THash>(ReadOnlySpan<byte> message, int vectorBits)
        where THash : struct, ISha2<ulong> => vectorBits switch
    {
        512 => new HmacOverLanes<THash, Lanes512<ulong>, Vector512<ulong>, ulong>(message),
        256 => new HmacOverLanes<THash, Lanes256<ulong>, Vector256<ulong>, ulong>(message),
        128 => new HmacOverLanes<THash, Lanes128<ulong>, Vector128<ulong>, ulong>(message),
        _ => new HmacOverLanes<THash, OneLane<ulong>, ulong, ulong>(message),
    };
}
