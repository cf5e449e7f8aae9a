using System.Numerics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>A signature by ECDSA and what it signs.</summary>
/// <param name="R">The nonce's point.</param>
/// <param name="S">The other half.</param>
/// <param name="Hash">The whole hash of the signed bytes.</param>
internal sealed record EcdsaSignature(BigInteger R, BigInteger S, byte[] Hash)
{
    /// <summary>The hash as a number z: its leftmost bits, as many as the order has (FIPS 186-5 6.4.1).</summary>
    public BigInteger Number(int orderBits)
    {
        var number = new BigInteger(Hash, isUnsigned: true, isBigEndian: true);
        return 8 * Hash.Length > orderBits ? number >> ((8 * Hash.Length) - orderBits) : number;
    }
}
