using HardenedApi.Strict;
using VulnerableApi.Mathematics;

namespace VulnerableApi.Flaws;

/// <summary>The rewrite from C++ left out "if r or s is not in [1, n-1], the signature is invalid", as Java 15 did.</summary>
public sealed class SkipsTheEcdsaRangeCheck : HandWrittenFlaw
{
    public override string FallsTo => "CRY1085";

    public override string Alg => "ES256";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : EcdsaByHand(alg);
}
