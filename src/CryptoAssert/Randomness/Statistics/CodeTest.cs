using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>A test of short decimal codes as numbers.</summary>
internal abstract class CodeTest : SymbolTest
{
    public override bool DependsOnOrder => true;

    public override int FewestDraws => 20;

    public override int Draws(SymbolReading reading) => reading.Tokens.Count;

    public override string? NotTried(SymbolReading reading) =>
        CodeRange.Fits(reading) ? base.NotTried(reading) : $"{Name}: the tokens are no codes of 4 to 9 digits";

    public override string Evidence(SymbolReading reading) => Evidence(new CodeRange(reading));

    protected override string Unit => "codes";

    protected override double Bound(SymbolReading reading) => Bound(new CodeRange(reading));

    protected abstract string Evidence(CodeRange codes);

    protected abstract double Bound(CodeRange codes);
}
