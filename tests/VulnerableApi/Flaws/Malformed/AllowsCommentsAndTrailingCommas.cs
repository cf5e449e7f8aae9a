using System.Text.Json;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>The JSON options of the configuration files, reused for tokens.</summary>
public sealed class AllowsCommentsAndTrailingCommas : HandWrittenFlaw
{
    private static readonly JsonDocumentOptions Lenient = new()
    {
        CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false, MaxDepth = 16,
    };

    public override string FallsTo => "CRY1103";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : ReadsOwnJson(alg)
    {
        protected override JsonObject? PayloadOf(byte[] bytes, JsonObject header) => StrictJws.JsonObjectOf(bytes, Lenient);
    }
}
