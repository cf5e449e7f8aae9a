namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// A test of NIST SP 800-22 rev. 1a. The standard's P-value (<see cref="Published"/>) is the limit for long sequences and
/// means nothing at 1e-10; what decides is <see cref="PValue"/>, an exact tail or a bound with a proof for the standard's
/// statistic or its finite form.
/// </summary>
internal abstract class BitTest : StatisticalTest
{
    public override RandomnessAttack Attack { get; } = new Attacks.DependentCharacters();

    /// <summary>The section of the standard: <c>SP 800-22 2.1</c>.</summary>
    public abstract string Section { get; }

    /// <summary>The fewest bits of a sequence that the test is made for.</summary>
    public abstract int FewestBits { get; }

    /// <summary>The P-values as the standard computes them.</summary>
    public abstract IReadOnlyList<double> Published(BitSequence bits);

    /// <summary>
    /// An upper bound of the chance that a perfect generator deviates as far; null when the sequence is too short.
    /// </summary>
    public double? PValue(BitSequence bits) => bits.Count < FewestBits ? null : Bound(bits);

    /// <summary>Why nothing can be said of such bits; null when the test applies.</summary>
    public string? NotTried(BitSequence bits) =>
        bits.Count < FewestBits ? $"{Name}: needs {FewestBits:N0} bits, here are {bits.Count:N0}" : null;

    /// <summary>The bound, whatever the length.</summary>
    public abstract double Bound(BitSequence bits);
}
