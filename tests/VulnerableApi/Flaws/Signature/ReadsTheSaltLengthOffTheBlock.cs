using HardenedApi.Strict;
using VulnerableApi.Mathematics;

namespace VulnerableApi.Flaws;

/// <summary><c>RSA_PSS_SALTLEN_AUTO</c>: whatever stands behind the 01 is the salt, were it nothing.</summary>
public sealed class ReadsTheSaltLengthOffTheBlock : HandWrittenFlaw
{
    public override string FallsTo => "CRY1093";

    public override string Alg => "PS256";

    protected override StrictVerifier Verifier() => new Flawed(Key);

    private sealed class Flawed(ServiceKey key) : PssByHand(key)
    {
        protected override bool SaltLengthHolds(int length) => true;
    }
}
