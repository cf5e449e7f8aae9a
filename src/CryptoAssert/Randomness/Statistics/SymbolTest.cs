using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>A test of the tokens as digits of an alphabet.</summary>
internal abstract class SymbolTest : StatisticalTest
{
    /// <summary>Whether another order of the alphabet gives another p-value.</summary>
    public abstract bool DependsOnOrder { get; }

    /// <summary>The fewest draws that can fail: with less <see cref="PValue"/> is null.</summary>
    public abstract int FewestDraws { get; }

    /// <summary>The independent draws that the test counts: characters, pairs or differences.</summary>
    public abstract int Draws(SymbolReading reading);

    /// <summary>
    /// An upper bound of the chance that a perfect generator deviates as far; null when the sample is too small to say
    /// anything.
    /// </summary>
    public double? PValue(SymbolReading reading) => NotTried(reading) is null ? Bound(reading) : null;

    /// <summary>Why nothing can be said of such tokens; null when the test applies.</summary>
    public virtual string? NotTried(SymbolReading reading)
    {
        var draws = reading.Size < 2 ? 0 : Draws(reading);
        return draws >= FewestDraws ? null : $"{Name}: needs {FewestDraws:N0} {Unit}, here are {draws:N0}";
    }

    /// <summary>What stands out, in numbers; asked for when the test failed.</summary>
    public abstract string Evidence(SymbolReading reading);

    /// <summary>What a failure on these tokens shows, and how a report names the test then.</summary>
    public virtual (RandomnessAttack Attack, string Name) Shows(SymbolReading reading) => (Attack, Name);

    /// <summary>What <see cref="Draws"/> counts.</summary>
    protected virtual string Unit => "characters";

    protected abstract double Bound(SymbolReading reading);
}
