using HardenedApi.Strict;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi.Flaws;

/// <summary>Encryption was added later; old clients were to be weaned off plain tokens, and never were.</summary>
public sealed class TakesPlainTokensToo : HandWrittenFlaw
{
    public override string FallsTo => "CRY1134";

    public override SecurityKey EncryptionKey => ServiceKey.Encryption;

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictJweVerifier(alg)
    {
        // nothing is overridden: the verifier takes three segments as gladly as five
    }
}
