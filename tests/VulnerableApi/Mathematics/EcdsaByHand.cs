using System.Numerics;
using System.Security.Cryptography;
using HardenedApi.Strict;

namespace VulnerableApi.Mathematics;

/// <summary>
/// ES256 verified with nothing but big integers (FIPS 186-5 6.4.2), as ported from a paper or another language.
/// </summary>
internal abstract class EcdsaByHand(string alg) : StrictVerifier(alg)
{
    private static readonly BigInteger P = Hex("FFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFF");

    private static readonly Point Generator = new(
        Hex("6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296"),
        Hex("4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5"),
        BigInteger.One);

    protected static BigInteger N { get; } = Hex("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551");

    protected override bool SignatureHolds(StrictJws jws) => jws.Signature.Length == 64
        && Verifies(jws.SigningInput, Number(jws.Signature.AsSpan(0, 32)), Number(jws.Signature.AsSpan(32)));

    protected static BigInteger Number(ReadOnlySpan<byte> bigEndian) => new(bigEndian, isUnsigned: true, isBigEndian: true);

    /// <summary>Steps 3 to 6; whoever calls it has to have done steps 1 and 2, the ranges.</summary>
    protected bool Verifies(byte[] signingInput, BigInteger r, BigInteger s)
    {
        var publicPoint = Key.Ec.ExportParameters(includePrivateParameters: false).Q;
        var inverse = BigInteger.ModPow(s, N - 2, N);
        var sum = Add(
            Multiply(Generator, Number(SHA256.HashData(signingInput)) * inverse % N),
            Multiply(new Point(Number(publicPoint.X), Number(publicPoint.Y), BigInteger.One), r * inverse % N));
        var inverseZ = BigInteger.ModPow(sum.Z, P - 2, P);
        var x = ((sum.X * inverseZ % P * inverseZ % P) + P) % P;
        return (x - r) % N == 0;
    }

    private static BigInteger Hex(string hex) => Number(Convert.FromHexString(hex));

    private static Point Multiply(Point point, BigInteger factor)
    {
        var product = new Point(BigInteger.One, BigInteger.One, BigInteger.Zero);
        for (var bit = (int)factor.GetBitLength() - 1; bit >= 0; bit--)
        {
            product = Double(product);
            if (!((factor >> bit) & 1).IsZero)
            {
                product = Add(product, point);
            }
        }

        return product;
    }

    private static Point Double(Point a)
    {
        var square = a.Y * a.Y % P;
        var s = 4 * a.X * square % P;
        var z2 = a.Z * a.Z % P;
        var m = 3 * (a.X - z2) * (a.X + z2) % P;
        var x = ((m * m) - (2 * s)) % P;
        return new Point(x, ((m * (s - x)) - (8 * square * square)) % P, 2 * a.Y * a.Z % P);
    }

    private static Point Add(Point a, Point b)
    {
        if (a.Z.IsZero || b.Z.IsZero)
        {
            return a.Z.IsZero ? b : a;
        }

        var (za2, zb2) = (a.Z * a.Z % P, b.Z * b.Z % P);
        var u = a.X * zb2 % P;
        var s = a.Y * b.Z * zb2 % P;
        var h = ((b.X * za2) - u) % P;
        var d = ((b.Y * a.Z * za2) - s) % P;
        if (h.IsZero)
        {
            return d.IsZero ? Double(a) : new Point(BigInteger.One, BigInteger.One, BigInteger.Zero);
        }

        var h2 = h * h % P;
        var h3 = h * h2 % P;
        var x = ((d * d) - h3 - (2 * u * h2)) % P;
        return new Point(x, ((d * ((u * h2) - x)) - (s * h3)) % P, h * a.Z * b.Z % P);
    }

    /// <summary>Jacobian coordinates; Z = 0 is the point at infinity.</summary>
    private sealed record Point(BigInteger X, BigInteger Y, BigInteger Z);
}
