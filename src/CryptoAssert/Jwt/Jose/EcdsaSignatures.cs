using System.Numerics;

namespace CryptoAssert.Jwt.Jose;

/// <summary>Arithmetic on r||s signatures (RFC 7518 3.4).</summary>
internal static class EcdsaSignatures
{
    private static readonly BigInteger P256 = Hex("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551");

    private static readonly BigInteger P384 = Hex(
        "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFC7634D81F4372DDF581A0DB248B0A77AECEC196ACCC52973");

    private static readonly BigInteger P521 = Hex(
        "01FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFA51868783BF2F966B7FCC0148F709A5D03BB5C9B8899C47AEBB6FB71E91386409");

    /// <summary>The order n of the curve with a key size of 256, 384 or 521 bits (FIPS 186-5).</summary>
    public static BigInteger Order(int keySize) => keySize switch
    {
        256 => P256,
        384 => P384,
        521 => P521,
        _ => throw new NotSupportedException($"No JWS algorithm uses a curve of {keySize} bits."),
    };

    /// <summary>The curve size in bits that an ES* algorithm uses.</summary>
    public static int KeySize(string alg) => alg switch { "ES256" => 256, "ES384" => 384, "ES512" => 521, _ => 0 };

    /// <summary>Bytes of r and of s for a curve size in bits.</summary>
    public static int FieldBytes(int keySize) => (keySize + 7) / 8;

    public static (BigInteger R, BigInteger S) Split(ReadOnlySpan<byte> signature) =>
        (Unsigned(signature[..(signature.Length / 2)]), Unsigned(signature[(signature.Length / 2)..]));

    public static byte[] Join(BigInteger r, BigInteger s, int keySize)
    {
        var size = FieldBytes(keySize);
        var signature = new byte[2 * size];
        Write(r, signature.AsSpan(0, size));
        Write(s, signature.AsSpan(size));
        return signature;
    }

    /// <summary>The same signature with the smaller of s and n-s.</summary>
    public static byte[] LowS(byte[] signature, int keySize)
    {
        var (r, s) = Split(signature);
        var n = Order(keySize);
        return s > n / 2 ? Join(r, n - s, keySize) : signature;
    }

    /// <summary>Big-endian bytes of exactly the span's length.</summary>
    public static void Write(BigInteger value, Span<byte> destination)
    {
        var bytes = value.ToByteArray(isUnsigned: true, isBigEndian: true);
        destination.Clear();
        bytes.CopyTo(destination[(destination.Length - bytes.Length)..]);
    }

    public static BigInteger Unsigned(ReadOnlySpan<byte> bigEndian) => new(bigEndian, isUnsigned: true, isBigEndian: true);

    private static BigInteger Hex(string hex) => Unsigned(Convert.FromHexString(hex));
}
