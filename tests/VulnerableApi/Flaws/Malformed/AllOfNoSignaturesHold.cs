using System.Text;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>signatures.All(Verifies)</c>: true of an empty list.</summary>
public sealed class AllOfNoSignaturesHold : HandWrittenFlaw
{
    public override string FallsTo => "CRY1299";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : TakesAnyBearerText(alg)
    {
        protected override JsonObject? Verify(string token)
        {
            if (StrictJws.JsonObjectOf(Encoding.UTF8.GetBytes(token)) is not { } json)
            {
                return base.Verify(token);
            }

            var payload = StrictRules.Text(json, "payload") ?? "";
            return json["signatures"] is JsonArray signatures
                && signatures.All(entry => entry is JsonObject signature
                    && Read($"{StrictRules.Text(signature, "protected")}.{payload}.{StrictRules.Text(signature, "signature")}") is { } jws
                    && HeaderIsSound(jws.Header) && SignatureHolds(jws))
                && StrictJws.Canonical(payload) is { } bytes && StrictJws.JsonObjectOf(bytes) is { } claims && ClaimsAreSound(claims)
                    ? claims
                    : null;
        }
    }
}
