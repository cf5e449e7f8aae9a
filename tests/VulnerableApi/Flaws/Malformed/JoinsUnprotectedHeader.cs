using System.Text;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// Checks alg in the protected header, then verifies by the joined header, in which the unprotected one wins; the library still
/// knows "none".
/// </summary>
public sealed class JoinsUnprotectedHeader : HandWrittenFlaw
{
    public override string FallsTo => "CRY1054";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : TakesAnyBearerText(alg)
    {
        protected override JsonObject? Verify(string token)
        {
            if (StrictJws.JsonObjectOf(Encoding.UTF8.GetBytes(token)) is not { } json)
            {
                return base.Verify(token);
            }

            var jws = Read($"{StrictRules.Text(json, "protected")}.{StrictRules.Text(json, "payload")}.{StrictRules.Text(json, "signature")}");
            if (jws is null || !HeaderIsSound(jws.Header))
            {
                return null;
            }

            var joined = (JsonObject)jws.Header.DeepClone();
            foreach (var (name, value) in json["header"] as JsonObject ?? [])
            {
                joined[name] = value?.DeepClone();
            }

            var holds = StrictRules.Text(joined, "alg") == "none" ? jws.Signature.Length == 0 : SignatureHolds(jws);
            return holds && ClaimsAreSound(jws.Payload) ? jws.Payload : null;
        }
    }
}
