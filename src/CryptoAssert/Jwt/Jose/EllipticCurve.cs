using System.Globalization;
using System.Numerics;

namespace CryptoAssert.Jwt.Jose;

/// <summary>
/// Points of P-256, P-384 and P-521 (SP 800-186 3.2.1) in Jacobian coordinates. For public values only: nothing here is constant
/// in time.
/// </summary>
internal sealed class EllipticCurve
{
    private static readonly EllipticCurve P256 = new(
        256,
        Power(256) - Power(224) + Power(192) + Power(96) - 1,
        "5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B",
        "6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296");

    private static readonly EllipticCurve P384 = new(
        384,
        Power(384) - Power(128) - Power(96) + Power(32) - 1,
        "B3312FA7E23EE7E4988E056BE3F82D19181D9C6EFE8141120314088F5013875AC656398D8A2ED19D2A85C8EDD3EC2AEF",
        "AA87CA22BE8B05378EB1C71EF320AD746E1D3B628BA79B9859F741E082542A385502F25DBF55296C3A545E3872760AB7");

    private static readonly EllipticCurve P521 = new(
        521,
        Power(521) - 1,
        "0051953EB9618E1C9A1F929A21A0B68540EEA2DA725B99B315F3B8B489918EF109E156193951EC7E937B1652C0BD3BB1BF073573DF883D2C34F1EF451FD46B503F00",
        "00C6858E06B70404E9CD9E3ECB662395B4429C648139053FB521F828AF606B4D3DBAA14B5E77EFE75928FE1DC127A2FFA8DE3348B3C1856A429BF97E7E31C2E5BD66");

    private readonly BigInteger _p;
    private readonly BigInteger _b;

    private EllipticCurve(int keySize, BigInteger p, string b, string generatorX)
    {
        _p = p;
        _b = Hex(b);
        KeySize = keySize;
        Order = EcdsaSignatures.Order(keySize);

        // SP 800-186 writes y out; its last bit tells it from the other root
        Generator = Lift(Hex(generatorX), isOdd: keySize != 521)!.Value;
    }

    public int KeySize { get; }

    /// <summary>The number n of points.</summary>
    public BigInteger Order { get; }

    public Point Generator { get; }

    public static EllipticCurve Of(int keySize) => keySize switch { 256 => P256, 384 => P384, _ => P521 };

    /// <summary>The point with an x coordinate and one of its two y; null when x is not on the curve.</summary>
    public Point? Lift(BigInteger x, bool isOdd)
    {
        var square = Reduce((x * x * x) - (3 * x) + _b);
        var y = BigInteger.ModPow(square, (_p + 1) / 4, _p); // a root, since p is 3 modulo 4 on all three
        return x >= _p || Reduce(y * y) != square ? null : new Point(x, y.IsEven == isOdd ? _p - y : y, BigInteger.One);
    }

    public Point Negate(Point point) => point with { Y = Reduce(-point.Y) };

    public Point Multiply(BigInteger scalar, Point point)
    {
        var product = Point.Infinity;
        for (var bit = (long)scalar.GetBitLength() - 1; bit >= 0; bit--)
        {
            product = Double(product);
            product = (scalar >> (int)bit).IsEven ? product : Add(product, point);
        }

        return product;
    }

    public Point Add(Point a, Point b)
    {
        if (a.Z.IsZero || b.Z.IsZero)
        {
            return a.Z.IsZero ? b : a;
        }

        var (aZ2, bZ2) = (Reduce(a.Z * a.Z), Reduce(b.Z * b.Z));
        var (u, s) = (Reduce(a.X * bZ2), Reduce(a.Y * b.Z * bZ2));
        var (h, r) = (Reduce((b.X * aZ2) - u), Reduce((b.Y * a.Z * aZ2) - s));
        if (h.IsZero)
        {
            return r.IsZero ? Double(a) : Point.Infinity;
        }

        var h2 = Reduce(h * h);
        var (h3, v) = (Reduce(h * h2), Reduce(u * h2));
        var x = Reduce((r * r) - h3 - (2 * v));
        return new Point(x, Reduce((r * (v - x)) - (s * h3)), Reduce(h * a.Z * b.Z));
    }

    /// <summary>The coordinates x and y; null for the point at infinity.</summary>
    public (BigInteger X, BigInteger Y)? Affine(Point point)
    {
        if (point.Z.IsZero)
        {
            return null;
        }

        var inverse = BigInteger.ModPow(point.Z, _p - 2, _p);
        var square = Reduce(inverse * inverse);
        return (Reduce(point.X * square), Reduce(point.Y * square * inverse));
    }

    private Point Double(Point point)
    {
        var (delta, gamma) = (Reduce(point.Z * point.Z), Reduce(point.Y * point.Y));
        var beta = Reduce(point.X * gamma);
        var alpha = Reduce(3 * (point.X - delta) * (point.X + delta));
        var x = Reduce((alpha * alpha) - (8 * beta));
        return new Point(x, Reduce((alpha * ((4 * beta) - x)) - (8 * gamma * gamma)), Reduce(2 * point.Y * point.Z));
    }

    private BigInteger Reduce(BigInteger value)
    {
        var remainder = value % _p;
        return remainder.Sign < 0 ? remainder + _p : remainder;
    }

    private static BigInteger Power(int exponent) => BigInteger.One << exponent;

    private static BigInteger Hex(string hex) =>
        BigInteger.Parse("0" + hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    /// <summary>X/Z^2, Y/Z^3; at infinity where Z is zero.</summary>
    internal readonly record struct Point(BigInteger X, BigInteger Y, BigInteger Z)
    {
        public static Point Infinity => new(BigInteger.One, BigInteger.One, BigInteger.Zero);
    }
}
