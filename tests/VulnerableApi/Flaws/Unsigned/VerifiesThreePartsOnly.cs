using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>if (parts.Length == 3) Verify(..);</c>, and the claims are read from <c>parts[1]</c> in any case.</summary>
public sealed class VerifiesThreePartsOnly : HandWrittenFlaw
{
    public override string FallsTo => "CRY1006";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override StrictJws? Read(string token) => base.Read(token.Split('.').Length == 2 ? $"{token}." : token);

        protected override JsonObject? Verify(string token) => token.Split('.').Length == 3 ? base.Verify(token)
            : Read(token) is { } jws && HeaderIsSound(jws.Header) && ClaimsAreSound(jws.Payload) ? jws.Payload
            : null;
    }
}
