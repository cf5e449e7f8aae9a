using System.Text;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>json.Replace("'", "\"")</c>, for the tokens of a partner who prints Python dictionaries.</summary>
public sealed class MendsSingleQuotes : HandWrittenFlaw
{
    public override string FallsTo => "CRY1103";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : ReadsOwnJson(alg)
    {
        protected override JsonObject? PayloadOf(byte[] bytes, JsonObject header) =>
            StrictJws.JsonObjectOf(bytes)
            ?? StrictJws.JsonObjectOf(Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(bytes).Replace('\'', '"')));
    }
}
