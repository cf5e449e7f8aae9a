using HardenedApi.Strict;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi.Flaws;

/// <summary><c>expected.AsSpan().StartsWith(tag)</c>: some stacks cut the tag to 16 bytes, so any length will do.</summary>
public sealed class ComparesTheTagItWasGiven : HandWrittenFlaw
{
    public override string FallsTo => "CRY1140";

    public override SecurityKey EncryptionKey => ServiceKey.Encryption;

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictJweVerifier(alg)
    {
        protected override bool TagHolds(byte[] expected, byte[] tag) => expected.AsSpan().StartsWith(tag);
    }
}
