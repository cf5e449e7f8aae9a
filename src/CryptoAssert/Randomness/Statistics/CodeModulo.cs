namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// Do just those codes come more often that a number of 8 to 32 bits modulo the number of codes favours? Exact binomial
/// tails, Bonferroni over the widths. 16 bits are too few for five digits (codes from 65536 on never come: 65 codes show it)
/// and favour four digits by a sixth (some 7,000 codes).
/// </summary>
internal sealed class CodeModulo : CodeTest
{
    private static readonly int[] Bits = [8, 10, 12, 15, 16, 20, 24, 31, 32];

    public override string Name => "codes that a modulo favours";

    public override RandomnessAttack Attack { get; } = new Attacks.ModuloBias();

    protected override string Evidence(CodeRange codes)
    {
        var bits = Bits.MinBy(bits => Tail(codes, bits));
        var favoured = Favoured(codes, bits);
        var among = codes.Offsets.Count(code => code < favoured);
        return $"{bits} bits modulo {codes.Count:N0}: {among:N0} of {codes.Offsets.Count:N0} codes are among the "
            + $"{favoured:N0} favoured ones, {(double)codes.Offsets.Count * favoured / codes.Count:N0} expected";
    }

    protected override double Bound(CodeRange codes) => Smallest([.. Bits.Select(bits => Tail(codes, bits))]);

    private static double Tail(CodeRange codes, int bits)
    {
        var favoured = Favoured(codes, bits);
        var among = codes.Offsets.Count(code => code < favoured);
        return BinomialTail.AtLeast(codes.Offsets.Count, (double)favoured / codes.Count, among);
    }

    private static long Favoured(CodeRange codes, int bits) => 1L << bits < codes.Count ? 1L << bits : (1L << bits) % codes.Count;
}
