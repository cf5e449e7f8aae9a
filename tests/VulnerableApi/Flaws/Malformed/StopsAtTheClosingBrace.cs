using System.Text.Json;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>A Utf8JsonReader is asked for one value and never whether there is more, as in JsonWebTokenHandler itself.</summary>
public sealed class StopsAtTheClosingBrace : HandWrittenFlaw
{
    public override string FallsTo => "CRY1102";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : ReadsOwnJson(alg)
    {
        protected override JsonObject? PayloadOf(byte[] bytes, JsonObject header)
        {
            var reader = new Utf8JsonReader(bytes);
            try
            {
                reader.Read();
                reader.Skip();
            }
            catch (JsonException)
            {
                return null;
            }

            return StrictJws.JsonObjectOf(bytes[..(int)reader.BytesConsumed]);
        }
    }
}
