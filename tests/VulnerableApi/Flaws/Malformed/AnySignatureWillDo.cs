using System.Text;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>signatures.Any(Verifies)</c>: the rest may be anybody's, as in go-jose before CVE-2016-9122.</summary>
public sealed class AnySignatureWillDo : HandWrittenFlaw
{
    public override string FallsTo => "CRY1099";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : TakesAnyBearerText(alg)
    {
        protected override JsonObject? Verify(string token)
        {
            if (StrictJws.JsonObjectOf(Encoding.UTF8.GetBytes(token)) is not { } json)
            {
                return base.Verify(token);
            }

            return (json["signatures"] as JsonArray ?? []).OfType<JsonObject>()
                .Select(entry => (Header: StrictRules.Text(entry, "protected"), Signature: StrictRules.Text(entry, "signature")))
                .Select(entry => base.Verify($"{entry.Header}.{StrictRules.Text(json, "payload")}.{entry.Signature}"))
                .FirstOrDefault(claims => claims is not null);
        }
    }
}
