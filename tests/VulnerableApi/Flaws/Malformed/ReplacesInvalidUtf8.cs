using System.Text;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>JsonNode.Parse(Encoding.UTF8.GetString(bytes))</c>: what is not UTF-8 becomes U+FFFD without a word.</summary>
public sealed class ReplacesInvalidUtf8 : HandWrittenFlaw
{
    public override string FallsTo => "CRY1104";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : ReadsOwnJson(alg)
    {
        protected override JsonObject? PayloadOf(byte[] bytes, JsonObject header) =>
            StrictJws.JsonObjectOf(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes)));
    }
}
