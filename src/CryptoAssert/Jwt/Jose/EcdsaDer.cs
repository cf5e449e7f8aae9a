using System.Formats.Asn1;
using System.Numerics;

namespace CryptoAssert.Jwt.Jose;

/// <summary>ECDSA signatures as ASN.1 (RFC 3279 2.2.3): what most libraries make, and JWS does not allow.</summary>
internal static class EcdsaDer
{
    /// <summary>The DER form: <c>SEQUENCE { INTEGER r, INTEGER s }</c>.</summary>
    public static byte[] Encode(BigInteger r, BigInteger s)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(r);
            writer.WriteInteger(s);
        }

        return writer.Encode();
    }

    /// <summary>The same sequence with its length in one byte more than it takes: BER, not DER.</summary>
    public static byte[] WithLongLength(byte[] der)
    {
        var content = der[1] < 0x80 ? der.AsSpan(2) : der.AsSpan(3);
        return [0x30, 0x82, (byte)(content.Length >> 8), (byte)content.Length, .. content];
    }
}
