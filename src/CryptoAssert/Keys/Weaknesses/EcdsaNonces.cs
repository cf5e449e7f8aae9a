using System.Numerics;
using CryptoAssert.Keys.Mathematics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// The private key d out of ECDSA signatures with bad nonces: k = (z + r d) / s modulo the order n, so each signature is a line
/// k = a + b d. Howgrave-Graham and Smart, 2001; Breitner and Heninger, Biased Nonce Sense, 2019.
/// </summary>
internal static class EcdsaNonces
{
    /// <summary>So many signatures make a lattice at most; each one more doubles the time of exact arithmetic.</summary>
    public const int Most = 6;

    /// <summary>From two signatures with the same nonce, which have the same r; null when there are none.</summary>
    public static RecoveredEcdsaKey? Repeated(KeyMaterial.Ec key, IReadOnlyList<EcdsaSignature> signatures)
    {
        if (Lines.Of(key, signatures) is not { } lines)
        {
            return null;
        }

        foreach (var group in lines.All.GroupBy(line => line.R).Where(group => group.Count() > 1))
        {
            var first = group.First();
            foreach (var second in group.Skip(1))
            {
                // a1 + b1 d = +-(a2 + b2 d): some sign with n - s, which negates the nonce
                foreach (var sign in (ReadOnlySpan<int>)[1, -1])
                {
                    var slope = IntegerMath.Inverse(first.B - (sign * second.B), lines.Curve.Order);
                    if (slope is { } inverse
                        && lines.Check(((sign * second.A) - first.A) * inverse, [first, second]) is { } found)
                    {
                        return found;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>From nonces that are all short: of 256 bits 128 show in 2 signatures, 164 in 3, 200 in 6.</summary>
    public static RecoveredEcdsaKey? Short(
        KeyMaterial.Ec key, IReadOnlyList<EcdsaSignature> signatures, CancellationToken cancellationToken)
    {
        if (Lines.Of(key, signatures) is not { } lines || lines.All.Count < 2)
        {
            return null;
        }

        var used = lines.All.Take(Most).ToArray();
        var bits = Bits(lines.Curve, used.Length);
        var isFew = used.Length <= 3; // then every bit counts: a weight of its own for those below the limit
        var found = Solve(lines, used, [.. used.Select(line => (line.A, line.B))], isFew ? bits - 8 : bits, cancellationToken);
        if (found is not null || !isFew)
        {
            return found;
        }

        // around their middle they are one bit shorter
        var half = BigInteger.One << (bits - 1);
        return Solve(lines, used, [.. used.Select(line => (line.A - half, line.B))], bits - 1, cancellationToken);
    }

    /// <summary>From nonces that all have the same first bits, whichever these are.</summary>
    public static RecoveredEcdsaKey? SamePrefix(
        KeyMaterial.Ec key, IReadOnlyList<EcdsaSignature> signatures, CancellationToken cancellationToken) =>
        Difference(key, signatures, isPrefix: true, cancellationToken);

    /// <summary>From nonces that all have the same last bits, whichever these are.</summary>
    public static RecoveredEcdsaKey? SameSuffix(
        KeyMaterial.Ec key, IReadOnlyList<EcdsaSignature> signatures, CancellationToken cancellationToken) =>
        Difference(key, signatures, isPrefix: false, cancellationToken);

    /// <summary>Differences with the first nonce are short, or multiples of a power of two.</summary>
    private static RecoveredEcdsaKey? Difference(
        KeyMaterial.Ec key, IReadOnlyList<EcdsaSignature> signatures, bool isPrefix, CancellationToken cancellationToken)
    {
        if (Lines.Of(key, signatures) is not { } lines || lines.All.Count < 3)
        {
            return null;
        }

        var used = lines.All.Take(Most).ToArray();
        var bits = Bits(lines.Curve, used.Length - 1);
        var factor = isPrefix ? 1 : IntegerMath.Inverse(BigInteger.One << (lines.Curve.Bits - bits), lines.Curve.Order)!.Value;
        return Solve(
            lines,
            used,
            [.. used.Skip(1).Select(line => ((line.A - used[0].A) * factor, (line.B - used[0].B) * factor))],
            bits,
            cancellationToken);
    }

    /// <summary>The most bits that so many numbers below 2^bits may have to stand out of all numbers modulo n.</summary>
    private static int Bits(WeierstrassCurve curve, int count) =>
        count == 2 ? curve.Bits / 2 : (curve.Bits * (count - 1) / count) - 2 - (count / 4);

    /// <summary>
    /// A lattice with the vector (n, d, k1 n / 2^bits, k2 n / 2^bits ..), whose entries are all about n: it is the shortest, and
    /// LLL finds it.
    /// </summary>
    private static RecoveredEcdsaKey? Solve(
        Lines lines, Line[] used, (BigInteger A, BigInteger B)[] small, int bits, CancellationToken cancellationToken)
    {
        var n = lines.Curve.Order;
        var weight = n >> bits;
        var basis = new BigInteger[small.Length + 2][];
        for (var row = 0; row < basis.Length; row++)
        {
            basis[row] = new BigInteger[basis.Length];
        }

        (basis[0][0], basis[1][1]) = (n, 1);
        for (var i = 0; i < small.Length; i++)
        {
            basis[0][i + 2] = IntegerMath.Modulo(small[i].A, n) * weight;
            basis[1][i + 2] = IntegerMath.Modulo(small[i].B, n) * weight;
            basis[i + 2][i + 2] = n * weight;
        }

        foreach (var vector in IntegerLattice.Reduce(basis, cancellationToken))
        {
            if (BigInteger.Abs(vector[0]) == n && lines.Check(vector[0].Sign * vector[1], used) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>k = A + B d.</summary>
    private sealed record Line(BigInteger R, BigInteger A, BigInteger B);

    private sealed record Lines(WeierstrassCurve Curve, (BigInteger X, BigInteger Y) Point, IReadOnlyList<Line> All)
    {
        /// <summary>Null on a curve that is not known; signatures that come twice or are out of range count not.</summary>
        public static Lines? Of(KeyMaterial.Ec key, IReadOnlyList<EcdsaSignature> signatures)
        {
            if (Curves.Find(key.Curve) is not { } curve || !curve.Holds(key.X, key.Y))
            {
                return null;
            }

            var n = curve.Order;
            var lines = signatures
                .Where(signature => signature.R.Sign > 0 && signature.R < n && signature.S.Sign > 0 && signature.S < n)
                .Select(signature => (signature, Inverse: IntegerMath.Inverse(signature.S, n)!.Value))
                .Select(pair => new Line(
                    pair.signature.R,
                    pair.signature.Number(curve.Bits) * pair.Inverse % n,
                    pair.signature.R * pair.Inverse % n))
                .Distinct();
            return new Lines(curve, (key.X, key.Y), [.. lines]);
        }

        public RecoveredEcdsaKey? Check(BigInteger candidate, IReadOnlyList<Line> used)
        {
            var d = IntegerMath.Modulo(candidate, Curve.Order);
            return Curve.Multiply(d, Curve.Generator) == Point
                ? new RecoveredEcdsaKey(d, [.. used.Select(line => (line.A + (line.B * d)) % Curve.Order)])
                : null;
        }
    }
}
