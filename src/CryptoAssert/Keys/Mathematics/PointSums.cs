using System.Numerics;
using System.Runtime.CompilerServices;

namespace CryptoAssert.Keys.Mathematics;

/// <summary>Sums of one point with many, in affine coordinates as limbs one after another; all share one inversion.</summary>
/// <remarks>Optimised from the first call: a check asks once in a process, and its loops would run unoptimised until it is over.</remarks>
internal sealed class PointSums
{
    /// <summary>So many points at most are added at once.</summary>
    public const int Batch = 1024;

    private readonly WeierstrassCurve _curve;

    public PointSums(WeierstrassCurve curve)
    {
        _curve = curve;
        Field = new MontgomeryField(curve.P);
    }

    public MontgomeryField Field { get; }

    public int Limbs => Field.Limbs;

    /// <summary>The coordinates of the first multiples of a point, which has a large order.</summary>
    /// <param name="point">The point.</param>
    /// <param name="count">A power of two.</param>
    public (ulong[] X, ulong[] Y) Multiples((BigInteger X, BigInteger Y) point, int count)
    {
        var (x, y) = (new ulong[count * Limbs], new ulong[count * Limbs]);
        Field.Enter(point.X).CopyTo(x, 0);
        Field.Enter(point.Y).CopyTo(y, 0);
        for (var known = 1; known < count; known *= 2)
        {
            var doubled = _curve.Multiply(2 * known, point)!.Value; // the sum of the last with itself
            Field.Enter(doubled.X).CopyTo(x, ((2 * known) - 1) * Limbs);
            Field.Enter(doubled.Y).CopyTo(y, ((2 * known) - 1) * Limbs);
            var lastX = x.AsSpan((known - 1) * Limbs, Limbs);
            var lastY = y.AsSpan((known - 1) * Limbs, Limbs);
            for (var first = 0; first < known - 1; first += Batch)
            {
                var length = Math.Min(Batch, known - 1 - first) * Limbs;
                var from = first * Limbs;
                var to = (known + first) * Limbs;
                Add(lastX, lastY, x.AsSpan(from, length), y.AsSpan(from, length), x.AsSpan(to, length), y.AsSpan(to, length));
            }
        }

        return (x, y);
    }

    /// <summary>
    /// The lowest limb of the x coordinates of P + Q and P - Q, for each Q; a Q whose x is that of P is told to
    /// <paramref name="meets"/>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddAndSubtract(
        ReadOnlySpan<ulong> x,
        ReadOnlySpan<ulong> y,
        ReadOnlySpan<ulong> othersX,
        ReadOnlySpan<ulong> othersY,
        Action<int, ulong, ulong> sums,
        Action<int> meets)
    {
        var inverses = Inverses(x, othersX);
        Span<ulong> slope = stackalloc ulong[Limbs];
        Span<ulong> sum = stackalloc ulong[Limbs];
        for (var i = 0; i < othersX.Length; i += Limbs)
        {
            var inverse = inverses.AsSpan(i, Limbs);
            if (!inverse.ContainsAnyExcept(0UL))
            {
                meets(i / Limbs);
                continue;
            }

            Field.Subtract(y, othersY.Slice(i, Limbs), slope);
            SumX(slope, inverse, x, othersX.Slice(i, Limbs), sum);
            var plus = sum[0];
            Field.Add(y, othersY.Slice(i, Limbs), slope);
            SumX(slope, inverse, x, othersX.Slice(i, Limbs), sum);
            sums(i / Limbs, plus, sum[0]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(
        ReadOnlySpan<ulong> x,
        ReadOnlySpan<ulong> y,
        ReadOnlySpan<ulong> othersX,
        ReadOnlySpan<ulong> othersY,
        Span<ulong> sumsX,
        Span<ulong> sumsY)
    {
        var inverses = Inverses(x, othersX);
        Span<ulong> slope = stackalloc ulong[Limbs];
        for (var i = 0; i < othersX.Length; i += Limbs)
        {
            var sumX = sumsX.Slice(i, Limbs);
            var sumY = sumsY.Slice(i, Limbs);
            Field.Subtract(y, othersY.Slice(i, Limbs), slope);
            SumX(slope, inverses.AsSpan(i, Limbs), x, othersX.Slice(i, Limbs), sumX);
            Field.Subtract(x, sumX, sumY);
            Field.Multiply(slope, sumY, sumY);
            Field.Subtract(sumY, y, sumY);
        }
    }

    /// <summary>Makes a rise the slope; the sum's x is the slope's square less both x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SumX(
        Span<ulong> slope, ReadOnlySpan<ulong> inverse, ReadOnlySpan<ulong> x, ReadOnlySpan<ulong> otherX, Span<ulong> sum)
    {
        Field.Multiply(slope, inverse, slope);
        Field.Multiply(slope, slope, sum);
        Field.Subtract(sum, x, sum);
        Field.Subtract(sum, otherX, sum);
    }

    /// <summary>1 / (x - other x) for each other; zero where both are equal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ulong[] Inverses(ReadOnlySpan<ulong> x, ReadOnlySpan<ulong> othersX)
    {
        var inverses = new ulong[othersX.Length];
        var differences = new ulong[othersX.Length];
        var product = Field.One.AsSpan().ToArray();
        for (var i = 0; i < othersX.Length; i += Limbs)
        {
            var difference = differences.AsSpan(i, Limbs);
            Field.Subtract(x, othersX.Slice(i, Limbs), difference);
            if (difference.ContainsAnyExcept(0UL))
            {
                product.CopyTo(inverses, i); // of all before
                Field.Multiply(product, difference, product);
            }
        }

        var inverse = Field.Power(product, Field.Modulus - 2);
        for (var i = othersX.Length - Limbs; i >= 0; i -= Limbs)
        {
            var difference = differences.AsSpan(i, Limbs);
            if (difference.ContainsAnyExcept(0UL))
            {
                Field.Multiply(inverse, inverses.AsSpan(i, Limbs), inverses.AsSpan(i, Limbs));
                Field.Multiply(inverse, difference, inverse);
            }
        }

        return inverses;
    }
}
