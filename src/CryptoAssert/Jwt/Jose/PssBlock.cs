using System.Security.Cryptography;

namespace CryptoAssert.Jwt.Jose;

/// <summary>
/// The block under a PS* signature (EMSA-PSS, RFC 8017 9.1.1), with parameters that a library does not let one choose.
/// RFC 7518 3.5 fixes them: MGF1 with the signature's own hash, a salt as long as the hash, trailer BC.
/// </summary>
internal sealed record PssBlock(HashAlgorithmName Hash)
{
    public HashAlgorithmName MaskHash { get; init; } = Hash;

    public byte Trailer { get; init; } = 0xBC;

    /// <summary>An octet of the padding, which has to be zero.</summary>
    public byte PaddingOctet { get; init; }

    /// <summary>The block of <c>modulusBits - 1</c> bits over a message; as many bytes as the modulus has.</summary>
    public byte[] Encode(byte[] message, byte[] salt, int modulusBits)
    {
        var size = (modulusBits + 6) / 8;
        var digest = CryptographicOperations.HashData(Hash, message);
        var salted = CryptographicOperations.HashData(Hash, [.. new byte[8], .. digest, .. salt]);
        var data = new byte[size - salted.Length - 1];
        data[1] = PaddingOctet;
        data[^(salt.Length + 1)] = 0x01;
        salt.CopyTo(data, data.Length - salt.Length);
        var mask = Mask(MaskHash, salted, data.Length);
        for (var index = 0; index < data.Length; index++)
        {
            data[index] ^= mask[index];
        }

        data[0] &= (byte)(0xFF >> ((8 * size) - modulusBits + 1));
        return [.. new byte[((modulusBits + 7) / 8) - size], .. data, .. salted, Trailer];
    }

    /// <summary>The longest salt that a modulus has room for.</summary>
    public int LongestSalt(int modulusBits) =>
        ((modulusBits + 6) / 8) - CryptographicOperations.HashData(Hash, []).Length - 2;

    /// <summary>MGF1 (RFC 8017 B.2.1).</summary>
    private static byte[] Mask(HashAlgorithmName hash, byte[] seed, int length)
    {
        var mask = new List<byte>(length + 64);
        for (byte counter = 0; mask.Count < length; counter++)
        {
            mask.AddRange(CryptographicOperations.HashData(hash, [.. seed, 0, 0, 0, counter]));
        }

        return [.. mask.Take(length)];
    }
}
