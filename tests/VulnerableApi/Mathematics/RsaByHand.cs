using System.Numerics;
using System.Security.Cryptography;
using HardenedApi.Strict;

namespace VulnerableApi.Mathematics;

/// <summary>
/// RS256 verified by "decrypting the signature with the public key": <c>ModPow(s, e, n)</c> and a look at the block.
/// </summary>
internal abstract class RsaByHand(ServiceKey key) : StrictVerifier(key)
{
    /// <summary>The start of a SHA-256 DigestInfo, up to the hash.</summary>
    protected static ReadOnlySpan<byte> Sha256Prefix =>
        [0x30, 0x31, 0x30, 0x0D, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20];

    protected override bool SignatureHolds(StrictJws jws)
    {
        var parameters = Key.Rsa.ExportParameters(includePrivateParameters: false);
        var n = Number(parameters.Modulus);
        var s = Number(jws.Signature);
        if (!LengthAndRangeHold(jws.Signature.Length == parameters.Modulus!.Length, s < n))
        {
            return false;
        }

        var value = BigInteger.ModPow(s, Number(parameters.Exponent), n).ToByteArray(isUnsigned: true, isBigEndian: true);
        byte[] block = [.. new byte[parameters.Modulus!.Length - value.Length], .. value];
        return BlockHolds(block, jws.SigningInput);
    }

    protected virtual bool LengthAndRangeHold(bool length, bool range) => length && range;

    protected abstract bool BlockHolds(byte[] block, byte[] signingInput);

    protected static byte[] Hash(byte[] signingInput) => SHA256.HashData(signingInput);

    private static BigInteger Number(ReadOnlySpan<byte> bigEndian) => new(bigEndian, isUnsigned: true, isBigEndian: true);
}
