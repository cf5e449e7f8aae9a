using System.Formats.Asn1;
using System.Security.Cryptography;

namespace CryptoAssert.Jwt.Jose;

/// <summary>Parts of the block under an RS* signature (EMSA-PKCS1-v1_5, RFC 8017 9.2), to be put together wrongly.</summary>
internal static class Pkcs1Block
{
    /// <summary>The shortest padding that the RFC allows: eight octets FF.</summary>
    public static ReadOnlySpan<byte> ShortestPadding => [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF];

    /// <summary>The object identifier of a hash algorithm.</summary>
    public static string Oid(HashAlgorithmName hash) => hash.Name switch
    {
        "SHA1" => "1.3.14.3.2.26",
        "SHA384" => "2.16.840.1.101.3.4.2.2",
        "SHA512" => "2.16.840.1.101.3.4.2.3",
        _ => "2.16.840.1.101.3.4.2.1",
    };

    /// <summary>The DER form <c>SEQUENCE { SEQUENCE { oid, NULL }, OCTET STRING hash }</c>.</summary>
    public static byte[] DigestInfo(HashAlgorithmName hash, byte[] digest)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(Oid(hash));
                writer.WriteNull();
            }

            writer.WriteOctetString(digest);
        }

        return writer.Encode();
    }

    /// <summary>
    /// Everything before the garbage and everything behind it, in a block of <paramref name="size"/> bytes whose DigestInfo has
    /// garbage for the parameters of its algorithm.
    /// </summary>
    public static (byte[] Prefix, byte[] Suffix) AroundParameters(HashAlgorithmName hash, byte[] digest, int size)
    {
        byte[] suffix = [0x04, (byte)digest.Length, .. digest];
        var writer = new AsnWriter(AsnEncodingRules.DER);
        writer.WriteObjectIdentifier(Oid(hash));
        var oid = writer.Encode();
        var garbage = size - 3 - ShortestPadding.Length - 4 - 4 - oid.Length - 4 - suffix.Length;
        var algorithm = oid.Length + 4 + garbage;
        return ([0x00, 0x01, .. ShortestPadding, 0x00, .. Long(0x30, 4 + algorithm + suffix.Length), .. Long(0x30, algorithm), .. oid, .. Long(0x04, garbage)], suffix);

        static byte[] Long(byte tag, int length) => [tag, 0x82, (byte)(length >> 8), (byte)length];
    }

    /// <summary>Random octets, none of them zero.</summary>
    public static byte[] Garbage(Attacker attacker, int count)
    {
        var garbage = attacker.Bytes(count);
        garbage.AsSpan().Replace((byte)0, (byte)0xAA);
        return garbage;
    }
}
