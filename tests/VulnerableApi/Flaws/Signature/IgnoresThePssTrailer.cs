using HardenedApi.Strict;
using VulnerableApi.Mathematics;

namespace VulnerableApi.Flaws;

/// <summary>Cuts the last octet of the block off without looking at it.</summary>
public sealed class IgnoresThePssTrailer : HandWrittenFlaw
{
    public override string FallsTo => "CRY1093";

    public override string Alg => "PS256";

    protected override StrictVerifier Verifier() => new Flawed(Key);

    private sealed class Flawed(ServiceKey key) : PssByHand(key)
    {
        protected override bool TrailerHolds(byte trailer) => true;
    }
}
