using System.Text;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// A gateway wraps the user's token in one of its own; the service verifies the gateway's and only decodes the user's.
/// </summary>
public sealed class UnwrapsWithoutVerifying : HandWrittenFlaw
{
    public override string FallsTo => "CRY1311";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : ReadsOwnJson(alg)
    {
        protected override JsonObject? PayloadOf(byte[] bytes, JsonObject header) =>
            StrictRules.Text(header, "cty") != "JWT" ? base.PayloadOf(bytes, header)
            : Encoding.UTF8.GetString(bytes).Split('.') is [_, var inner, _] && StrictJws.Canonical(inner) is { } claims
                ? base.PayloadOf(claims, header)
            : null;

        protected override bool HeaderIsSound(JsonObject header)
        {
            var others = (JsonObject)header.DeepClone();
            others.Remove("cty");
            return base.HeaderIsSound(others);
        }
    }
}
