using System.Buffers.Text;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// <c>token.Split('.')[1]</c> and <c>JsonNode.Parse(..)!["alg"]!.GetValue&lt;string&gt;()</c>: what is not a JWT throws.
/// </summary>
public sealed class ParsesWithoutATry : HandWrittenFlaw
{
    public override string FallsTo => "CRY1151";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override JsonObject? Verify(string token)
        {
            var header = JsonNode.Parse(Base64Url.DecodeFromChars(token.Split('.')[0]))!;
            return header["alg"]!.GetValue<string>() == Key.Alg ? base.Verify(token) : null;
        }
    }
}
