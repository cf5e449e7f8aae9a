using System.Numerics;

namespace CryptoAssert.Keys.Mathematics;

/// <summary>
/// A curve y^2 = x^3 + a x + b over a prime field whose points are all multiples of a generator (SP 800-186, SEC 2, RFC 5639).
/// For public values only: nothing here is constant in time.
/// </summary>
/// <param name="Name">As in a JWK where one exists.</param>
/// <param name="P">The field's prime.</param>
/// <param name="A">a.</param>
/// <param name="B">b.</param>
/// <param name="Order">The number n of points.</param>
/// <param name="X">The generator's x.</param>
/// <param name="Y">The generator's y.</param>
internal sealed record WeierstrassCurve(
    string Name, BigInteger P, BigInteger A, BigInteger B, BigInteger Order, BigInteger X, BigInteger Y)
{
    /// <summary>Bits of the order; half of them is the strength.</summary>
    public int Bits => (int)Order.GetBitLength();

    /// <summary>The generator.</summary>
    public (BigInteger X, BigInteger Y) Generator => (X, Y);

    /// <summary>y^2 and x^3 + a x + b, which are equal for a point of the curve.</summary>
    public (BigInteger Left, BigInteger Right) Sides(BigInteger x, BigInteger y) =>
        (IntegerMath.Modulo(y * y, P), IntegerMath.Modulo((((x * x) + A) * x) + B, P));

    public bool Holds(BigInteger x, BigInteger y) =>
        x.Sign >= 0 && y.Sign >= 0 && x < P && y < P && Sides(x, y) is var (left, right) && left == right;

    public (BigInteger X, BigInteger Y) Negate((BigInteger X, BigInteger Y) point) => (point.X, IntegerMath.Modulo(-point.Y, P));

    /// <summary>The sum; null for the point at infinity.</summary>
    public (BigInteger X, BigInteger Y)? Add((BigInteger X, BigInteger Y)? first, (BigInteger X, BigInteger Y)? second)
    {
        if (first is not var (x1, y1) || second is not var (x2, y2))
        {
            return first ?? second;
        }

        var isDouble = x1 == x2 && y1 == y2 && !y1.IsZero;
        if (x1 == x2 && !isDouble)
        {
            return null;
        }

        var (rise, run) = isDouble ? ((3 * x1 * x1) + A, 2 * y1) : (y2 - y1, x2 - x1);
        var slope = IntegerMath.Modulo(rise * IntegerMath.Inverse(run, P)!.Value, P);
        var x = IntegerMath.Modulo((slope * slope) - x1 - x2, P);
        return (x, IntegerMath.Modulo((slope * (x1 - x)) - y1, P));
    }

    /// <summary>A multiple of a point; null for the point at infinity.</summary>
    public (BigInteger X, BigInteger Y)? Multiply(BigInteger scalar, (BigInteger X, BigInteger Y) point)
    {
        scalar = IntegerMath.Modulo(scalar, Order);
        var (x, y, z) = (BigInteger.One, BigInteger.One, BigInteger.Zero); // Jacobian: X/Z^2, Y/Z^3
        for (var bit = (int)scalar.GetBitLength() - 1; bit >= 0; bit--)
        {
            (x, y, z) = Double(x, y, z);
            if (!(scalar >> bit).IsEven)
            {
                (x, y, z) = Add(x, y, z, point);
            }
        }

        if (z.IsZero)
        {
            return null;
        }

        var inverse = IntegerMath.Inverse(z, P)!.Value;
        var square = Reduce(inverse * inverse);
        return (Reduce(x * square), Reduce(y * square * inverse));
    }

    private (BigInteger X, BigInteger Y, BigInteger Z) Double(BigInteger x, BigInteger y, BigInteger z)
    {
        if (z.IsZero || y.IsZero)
        {
            return (BigInteger.One, BigInteger.One, BigInteger.Zero);
        }

        var (ySquare, zSquare) = (Reduce(y * y), Reduce(z * z));
        var s = Reduce(4 * x * ySquare);
        var m = Reduce((3 * x * x) + (A * zSquare * zSquare));
        var newX = IntegerMath.Modulo((m * m) - (2 * s), P);
        return (newX, IntegerMath.Modulo((m * (s - newX)) - (8 * ySquare * ySquare), P), Reduce(2 * y * z));
    }

    private (BigInteger X, BigInteger Y, BigInteger Z) Add(
        BigInteger x, BigInteger y, BigInteger z, (BigInteger X, BigInteger Y) point)
    {
        if (z.IsZero)
        {
            return (point.X, point.Y, BigInteger.One);
        }

        var zSquare = Reduce(z * z);
        var h = IntegerMath.Modulo((point.X * zSquare) - x, P);
        var r = IntegerMath.Modulo((point.Y * zSquare * z) - y, P);
        if (h.IsZero)
        {
            return r.IsZero ? Double(x, y, z) : (BigInteger.One, BigInteger.One, BigInteger.Zero);
        }

        var hSquare = Reduce(h * h);
        var (hCube, v) = (Reduce(h * hSquare), Reduce(x * hSquare));
        var newX = IntegerMath.Modulo((r * r) - hCube - (2 * v), P);
        return (newX, IntegerMath.Modulo((r * (v - newX)) - (y * hCube), P), Reduce(h * z));
    }

    private BigInteger Reduce(BigInteger value) => value % P;
}
