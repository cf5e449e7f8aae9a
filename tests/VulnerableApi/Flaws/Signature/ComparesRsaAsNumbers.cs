using HardenedApi.Strict;
using VulnerableApi.Mathematics;

namespace VulnerableApi.Flaws;

/// <summary>Compares the whole block, but takes any number for a signature that is the right one modulo n.</summary>
public sealed class ComparesRsaAsNumbers : HandWrittenFlaw
{
    public override string FallsTo => "CRY1092";

    public override string Alg => "RS256";

    protected override StrictVerifier Verifier() => new Flawed(Key);

    private sealed class Flawed(ServiceKey key) : RsaByHand(key)
    {
        protected override bool LengthAndRangeHold(bool length, bool range) => true;

        protected override bool BlockHolds(byte[] block, byte[] signingInput)
        {
            byte[] digestInfo = [.. Sha256Prefix, .. Hash(signingInput)];
            byte[] expected = [0, 1, .. Enumerable.Repeat((byte)0xFF, block.Length - 3 - digestInfo.Length), 0, .. digestInfo];
            return block.AsSpan().SequenceEqual(expected);
        }
    }
}
