using HardenedApi.Strict;
using VulnerableApi.Mathematics;

namespace VulnerableApi.Flaws;

/// <summary>
/// <c>clearsig[clearsig.index(0, 2) + 1:]</c>: what stands in place of the padding is not looked at. python-rsa before
/// 3.3.
/// </summary>
public sealed class SkipsToTheFirstZero : HandWrittenFlaw
{
    public override string FallsTo => "CRY1091";

    public override string Alg => "RS256";

    public override ServiceKey Key => SmallExponentKey.Rs256;

    protected override StrictVerifier Verifier() => new Flawed(Key);

    private sealed class Flawed(ServiceKey key) : RsaByHand(key)
    {
        protected override bool BlockHolds(byte[] block, byte[] signingInput) => block is [0, 1, ..]
            && block.AsSpan(2) is var rest && rest.IndexOf((byte)0) is var zero and >= 0
            && rest[(zero + 1)..].SequenceEqual([.. Sha256Prefix, .. Hash(signingInput)]);
    }
}
