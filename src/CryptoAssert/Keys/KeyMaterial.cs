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

    /// <summary>An algorithm for which keys are made when they are needed: of the keys only the length is known.</summary>
    /// <param name="Name">In capitals: <c>AES</c>, <c>TRIPLEDES</c>.</param>
    /// <param name="Bits">Of a key.</param>
    /// <param name="Mode"><c>CBC</c> or <c>GCM</c>.</param>
    /// <param name="Mac">What authenticates the ciphertext; null where the mode does.</param>
    internal sealed record Cipher(string Name, int Bits, string Mode, string? Mac) : KeyMaterial
    {
        public override string Description => FormattableString.Invariant($"{Name}-{Bits}-{Mode}{(Mac is null ? "" : $" with {Mac}")}");
    }
}
