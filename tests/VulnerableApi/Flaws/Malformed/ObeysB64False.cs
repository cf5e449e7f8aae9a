using System.Text;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>The library that signs the webhooks knows RFC 7797, and reads the tokens as well.</summary>
public sealed class ObeysB64False : HandWrittenFlaw
{
    public override string FallsTo => "CRY1110";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : TakesAnyBearerText(alg)
    {
        protected override StrictJws? Read(string token) =>
            token.Split('.') is [var header, var payload, var signature]
            && StrictJws.Canonical(header) is { } headerBytes && StrictJws.JsonObjectOf(headerBytes) is { } headerJson
            && headerJson["b64"]?.ToJsonString() == "false"
                ? StrictJws.Canonical(signature) is { } signatureBytes && StrictJws.JsonObjectOf(Encoding.UTF8.GetBytes(payload)) is { } claims
                    ? new StrictJws(headerJson, claims, Encoding.UTF8.GetBytes($"{header}.{payload}"), signatureBytes)
                    : null
                : base.Read(token);

        protected override bool HeaderIsSound(JsonObject header)
        {
            var others = (JsonObject)header.DeepClone();
            if (others["b64"]?.ToJsonString() == "false" && others["crit"]?.ToJsonString() == """["b64"]""")
            {
                others.Remove("b64");
                others.Remove("crit");
            }

            return base.HeaderIsSound(others);
        }
    }
}
