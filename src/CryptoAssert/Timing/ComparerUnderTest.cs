using CryptoAssert.Checks;
using CryptoAssert.Timing;

namespace CryptoAssert;

/// <summary>A comparer in this process. Immutable; the verbs are in <see cref="ConstantTimeChecks"/>.</summary>
public sealed class ComparerUnderTest
{
    internal ComparerUnderTest(IComparerUnderTest comparer) => Comparer = comparer;

    internal IComparerUnderTest Comparer { get; }

    internal ExperimentCheck<ComparerUnderTest>? Preceding { get; private init; }

    /// <summary>The comparer as it was written.</summary>
    public override string ToString() => Comparer.Name;

    internal ComparerUnderTest After(ExperimentCheck<ComparerUnderTest> check) => new(Comparer) { Preceding = check };
}
