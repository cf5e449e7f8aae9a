using HardenedApi.Strict;
using VulnerableApi.Mathematics;

namespace VulnerableApi.Flaws;

/// <summary><c>decrypted.EndsWith(hash)</c> on a key whose exponent, 65537, happens to save the day.</summary>
public sealed class SearchesTheBlockForTheHash : HandWrittenFlaw
{
    public override string FallsTo => "CRY1291";

    public override string Alg => "RS256";

    protected override StrictVerifier Verifier() => new Flawed(Key);

    private sealed class Flawed(ServiceKey key) : RsaByHand(key)
    {
        protected override bool BlockHolds(byte[] block, byte[] signingInput) => block.AsSpan().EndsWith(Hash(signingInput));
    }
}
