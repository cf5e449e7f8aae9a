using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// Parses the header with the depth limit turned up, inside a try; what is read then goes to the serializer, whose own limit is
/// 64 levels, outside of it.
/// </summary>
public sealed class DeserializesOutsideTheTry : HandWrittenFlaw
{
    public override string FallsTo => "CRY1106";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override JsonObject? Verify(string token)
        {
            using var header = Parse(token.Split('.')[0]);
            var members = header?.RootElement is { ValueKind: JsonValueKind.Object } json
                ? json.Deserialize<Dictionary<string, JsonElement>>()
                : null;
            return members?.ContainsKey("alg") == true ? base.Verify(token) : null;
        }

        private static JsonDocument? Parse(string segment)
        {
            try
            {
                return JsonDocument.Parse(Base64Url.DecodeFromChars(segment), new JsonDocumentOptions { MaxDepth = 1_000_000 });
            }
            catch (Exception exception) when (exception is JsonException or FormatException)
            {
                return null;
            }
        }
    }
}
