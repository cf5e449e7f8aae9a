using System.Security.Cryptography;
using HardenedApi.Strict;

namespace VulnerableApi.Mathematics;

/// <summary>PS256 verified by hand (EMSA-PSS, RFC 8017 9.1.2), for a modulus of whole bytes.</summary>
internal abstract class PssByHand(ServiceKey key) : RsaByHand(key)
{
    private const int HashLength = 32;

    protected sealed override bool BlockHolds(byte[] block, byte[] signingInput)
    {
        var masked = block.AsSpan(0, block.Length - HashLength - 1);
        var salted = block.AsSpan(masked.Length, HashLength);
        if (!TrailerHolds(block[^1]) || (masked[0] & 0x80) != 0)
        {
            return false;
        }

        var data = Unmask(masked, salted);
        var one = data.AsSpan().IndexOfAnyExcept((byte)0);
        return one >= 0 && data[one] == 1 && data[(one + 1)..] is var salt && SaltLengthHolds(salt.Length)
            && salted.SequenceEqual(SHA256.HashData([.. new byte[8], .. Hash(signingInput), .. salt]));
    }

    protected virtual bool TrailerHolds(byte trailer) => trailer == 0xBC;

    protected virtual bool SaltLengthHolds(int length) => length == HashLength;

    private static byte[] Unmask(ReadOnlySpan<byte> masked, ReadOnlySpan<byte> seed)
    {
        var data = masked.ToArray();
        for (var index = 0; index < data.Length; index += HashLength)
        {
            var mask = SHA256.HashData([.. seed, 0, 0, 0, (byte)(index / HashLength)]);
            for (var offset = 0; offset < HashLength && index + offset < data.Length; offset++)
            {
                data[index + offset] ^= mask[offset];
            }
        }

        data[0] &= 0x7F;
        return data;
    }
}
