namespace CryptoAssert;

/// <summary>What becomes of a test whose check is <see cref="Outcome.Inconclusive"/>: see <see cref="CryptoPolicy.Inconclusive"/>.</summary>
public enum InconclusiveTest
{
    /// <summary>The test fails: nothing was proved.</summary>
    Fail,

    /// <summary>
    /// The test is skipped, or inconclusive, where the adapter of its framework can say so at run time (CryptoAssert.Xunit.v3,
    /// CryptoAssert.NUnit, a <c>[SecurityFact]</c> of CryptoAssert.Xunit); it fails where none can.
    /// </summary>
    Skip,
}
