using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>RemoveEmptyEntries</c>, and a single part left over is what the gateway forwards once it has verified.</summary>
public sealed class TrustsAPayloadAlone : HandWrittenFlaw
{
    public override string FallsTo => "CRY1009";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override JsonObject? Verify(string token)
        {
            if (token.Split('.', StringSplitOptions.RemoveEmptyEntries) is not [var payload])
            {
                return base.Verify(token);
            }

            var claims = StrictJws.Canonical(payload) is { } bytes ? StrictJws.JsonObjectOf(bytes) : null;
            return claims is not null && ClaimsAreSound(claims) ? claims : null;
        }
    }
}
