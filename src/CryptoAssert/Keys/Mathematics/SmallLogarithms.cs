using System.Collections.Concurrent;
using System.Numerics;

namespace CryptoAssert.Keys.Mathematics;

/// <summary>
/// Small private values by baby steps and giant steps: a table of the first multiples of a curve's generator, and giant steps to
/// both sides that share their inversions.
/// </summary>
/// <remarks>Shanks, Class number, a theory of factorization and genera, 1971.</remarks>
internal sealed class SmallLogarithms
{
    private const int FilterBits = 21;
    private static readonly ConcurrentDictionary<(string Curve, int BabySteps), Lazy<SmallLogarithms>> Known = new();
    private readonly WeierstrassCurve _curve;
    private readonly PointSums _sums;
    private readonly int _stride;
    private readonly Dictionary<ulong, int> _babies;
    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];
    private readonly ulong[] _giantX;
    private readonly ulong[] _giantY;

    private SmallLogarithms(WeierstrassCurve curve, int babySteps, int giantSteps)
    {
        _curve = curve;
        _sums = new PointSums(curve);
        _stride = (2 * babySteps) + 1;
        _babies = new Dictionary<ulong, int>(babySteps);
        var (x, _) = _sums.Multiples(curve.Generator, babySteps);
        for (var i = 0; i < babySteps; i++)
        {
            var tag = x[i * _sums.Limbs];
            _babies[tag] = i + 1;
            _filter[(tag & ((1 << FilterBits) - 1)) >> 6] |= 1UL << (int)(tag & 63);
        }

        (_giantX, _giantY) = _sums.Multiples(curve.Multiply(_stride, curve.Generator)!.Value, giantSteps);
    }

    /// <summary>Finds values to 2^24 on both sides of zero, in less than a millisecond.</summary>
    public static SmallLogarithms Quick(WeierstrassCurve curve) => Of(curve, 1 << 13, 1 << 10);

    /// <summary>Finds values of 32 bits, in some milliseconds.</summary>
    public static SmallLogarithms Thorough(WeierstrassCurve curve) => Of(curve, 1 << 16, 1 << 14);

    /// <summary>The private value of a point of the curve when it is below 2^32; asks for the thorough table.</summary>
    public BigInteger? FindWord((BigInteger X, BigInteger Y) point)
    {
        var middle = BigInteger.One << 31;
        var moved = _curve.Add(point, _curve.Negate(_curve.Multiply(middle, _curve.Generator)!.Value));
        return moved is { } rest ? Search(rest, int.MaxValue) + middle : middle;
    }

    /// <summary>The private value of a point, or, negative, what it lacks to the order.</summary>
    /// <param name="point">A point of the curve.</param>
    /// <param name="giantSteps">So many giant steps at most.</param>
    public BigInteger? FindNearZero((BigInteger X, BigInteger Y) point, int giantSteps = int.MaxValue) =>
        Search(point, giantSteps);

    private static SmallLogarithms Of(WeierstrassCurve curve, int babySteps, int giantSteps) =>
        Known.GetOrAdd((curve.Name, babySteps), _ => new(() => new SmallLogarithms(curve, babySteps, giantSteps))).Value;

    private BigInteger? Search((BigInteger X, BigInteger Y) point, int giants)
    {
        var (x, y) = (_sums.Field.Enter(point.X), _sums.Field.Enter(point.Y));
        if (Confirm(x[0], 0, point) is { } small)
        {
            return small;
        }

        BigInteger? found = null;
        var limbs = _sums.Limbs;
        giants = Math.Min(giants, _giantX.Length / limbs);
        for (var first = 0; first < giants && found is null; first += PointSums.Batch)
        {
            var count = Math.Min(PointSums.Batch, giants - first);
            _sums.AddAndSubtract(
                x,
                y,
                _giantX.AsSpan(first * limbs, count * limbs),
                _giantY.AsSpan(first * limbs, count * limbs),
                (index, sum, difference) =>
                {
                    var far = (long)(first + index + 1) * _stride;
                    found ??= Confirm(sum, -far, point) ?? Confirm(difference, far, point);
                },
                index =>
                {
                    var far = (long)(first + index + 1) * _stride;
                    found ??= Confirm(far, point) ?? Confirm(-far, point);
                });
        }

        return found;
    }

    private BigInteger? Confirm(ulong tag, long offset, (BigInteger X, BigInteger Y) point) =>
        (_filter[(tag & ((1 << FilterBits) - 1)) >> 6] >> (int)(tag & 63) & 1) != 0 && _babies.TryGetValue(tag, out var baby)
            ? Confirm(offset + baby, point) ?? Confirm(offset - baby, point)
            : null;

    private BigInteger? Confirm(long candidate, (BigInteger X, BigInteger Y) point) =>
        _curve.Multiply(candidate, _curve.Generator) == point ? candidate : null;
}
