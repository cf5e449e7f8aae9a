namespace CryptoAssert.Randomness.Statistics;

/// <summary>Do codes come twice more often, or less often, than the birthday paradox has it? Exact tails.</summary>
internal sealed class CodeDuplicates : CodeTest
{
    public override string Name => "codes that came before";

    public override RandomnessAttack Attack { get; } = new Attacks.UnevenCharacters();

    protected override string Evidence(CodeRange codes) =>
        $"{Occupancy.Repeats(codes.Offsets):N0} of {codes.Offsets.Count:N0} codes came before, "
        + $"{codes.Offsets.Count * (codes.Offsets.Count - 1.0) / 2 / codes.Count:N1} expected";

    protected override double Bound(CodeRange codes)
    {
        var repeats = Occupancy.Repeats(codes.Offsets);
        return Smallest(
            Occupancy.AtLeast(codes.Offsets.Count, codes.Count, repeats),
            Occupancy.AtMost(codes.Offsets.Count, codes.Count, repeats));
    }
}
