using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>A dictionary filled by <c>TryAdd</c>, member by member.</summary>
public sealed class FirstDuplicateWins : HandWrittenFlaw
{
    public override string FallsTo => "CRY1101";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override StrictJws? Read(string token)
        {
            if (token.Split('.') is not [var header, var payload, var signature]
                || StrictJws.Canonical(payload) is not { } json
                || StrictJws.Read($"{header}.{Convert.ToBase64String("{}"u8).TrimEnd('=')}.{signature}") is not { } jws
                || Parse(json) is not { } claims)
            {
                return null;
            }

            return jws with { Payload = claims, SigningInput = Encoding.ASCII.GetBytes($"{header}.{payload}") };
        }

        private static JsonObject? Parse(byte[] json)
        {
            try
            {
                using var document = JsonDocument.Parse(json);
                var claims = new JsonObject();
                foreach (var member in document.RootElement.EnumerateObject())
                {
                    claims.TryAdd(member.Name, JsonNode.Parse(member.Value.GetRawText()));
                }

                return StrictJws.JsonObjectOf(Encoding.UTF8.GetBytes(claims.ToJsonString()));
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
            {
                return null;
            }
        }
    }
}
