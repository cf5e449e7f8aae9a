using System.Formats.Asn1;
using System.Security.Cryptography;

namespace CryptoAssert.Keys.Reading;

/// <summary>Reads the public numbers of private keys: PKCS#8 (RFC 5958 2), PKCS#1 (RFC 8017 A.1.2), SEC1 (RFC 5915 3).</summary>
internal static class PrivateKey
{
    public static KeysRead Pkcs8(ReadOnlyMemory<byte> encoded, string origin)
    {
        var info = new AsnReader(encoded, AsnEncodingRules.DER).ReadSequence();
        _ = info.ReadInteger();
        var (algorithm, curve) = SubjectPublicKey.Algorithm(info.ReadSequence());
        var key = info.ReadOctetString();
        return algorithm switch
        {
            "1.2.840.113549.1.1.1" or "1.2.840.113549.1.1.10" => SubjectPublicKey.Pkcs1(key, origin, isPrivate: true),
            "1.2.840.10045.2.1" => Sec1(key, origin, curve),
            _ => SubjectPublicKey.Unknown(algorithm, origin),
        };
    }

    /// <param name="encoded">An ECPrivateKey.</param>
    /// <param name="origin">Where it was found.</param>
    /// <param name="outerCurve">The curve that a PKCS#8 around it names.</param>
    public static KeysRead Sec1(ReadOnlyMemory<byte> encoded, string origin, string? outerCurve = null)
    {
        var key = new AsnReader(encoded, AsnEncodingRules.DER).ReadSequence();
        _ = key.ReadInteger();
        var secret = key.ReadOctetString();
        var curve = outerCurve;
        byte[]? point = null;
        while (key.HasData)
        {
            var tag = key.PeekTag();
            var part = key.ReadSequence(tag);
            if (tag.TagValue == 0 && part.PeekTag() == Asn1Tag.ObjectIdentifier)
            {
                curve ??= part.ReadObjectIdentifier();
            }
            else if (tag.TagValue == 1)
            {
                point = part.ReadBitString(out _);
            }
        }

        return point is not null ? SubjectPublicKey.Point(point, curve, origin)
            : curve is null ? SubjectPublicKey.Point(ReadOnlyMemory<byte>.Empty, curve, origin)
            : Multiplied(secret, curve, origin);
    }

    private static KeysRead Multiplied(byte[] secret, string curve, string origin)
    {
        try
        {
            using var key = ECDsa.Create(new ECParameters { Curve = ECCurve.CreateFromValue(curve), D = secret });
            return AsymmetricAlgorithmReader.Read(key, origin);
        }
        catch (Exception exception) when (exception is CryptographicException or PlatformNotSupportedException)
        {
            return KeysRead.Unknown(origin,
                $"an EC private key on {CurveNames.Of(curve)} without its public point, which this machine cannot compute");
        }
    }
}
