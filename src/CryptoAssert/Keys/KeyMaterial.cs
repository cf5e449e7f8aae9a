using System.Numerics;

namespace CryptoAssert.Keys;

/// <summary>A key as numbers: what mathematics can be done with.</summary>
internal abstract record KeyMaterial
{
    private KeyMaterial()
    {
    }

    /// <summary>The strength that its size is said to give, in words: <c>RSA, 2048 bits</c>.</summary>
    public abstract string Description { get; }

    /// <summary>The public numbers of an RSA key.</summary>
    /// <param name="Modulus">n.</param>
    /// <param name="Exponent">e.</param>
    internal sealed record Rsa(BigInteger Modulus, BigInteger Exponent) : KeyMaterial
    {
        public int Bits => (int)Modulus.GetBitLength();

        public override string Description => FormattableString.Invariant($"RSA, {Bits} bits");
    }

    /// <summary>The public point of an elliptic-curve key.</summary>
    /// <param name="Curve">As in a JWK: <c>P-256</c>, <c>P-384</c>, <c>P-521</c>, <c>secp256k1</c>; else the name or the OID.</param>
    /// <param name="X">The first coordinate.</param>
    /// <param name="Y">The second coordinate.</param>
    internal sealed record Ec(string Curve, BigInteger X, BigInteger Y) : KeyMaterial
    {
        public override string Description => $"EC, {Curve}";
    }

    /// <summary>A secret.</summary>
    /// <param name="Bytes">The secret; never printed.</param>
    internal sealed record Symmetric(byte[] Bytes) : KeyMaterial
    {
        public override string Description => FormattableString.Invariant($"symmetric, {8 * Bytes.Length} bits");

        public bool Equals(Symmetric? other) => other is not null && Bytes.AsSpan().SequenceEqual(other.Bytes);

        public override int GetHashCode() => Bytes.Length;
    }
}
