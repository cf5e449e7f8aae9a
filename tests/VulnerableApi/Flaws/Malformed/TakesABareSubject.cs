using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>Tokens of the first version held the user's id and nothing else, and are still welcome.</summary>
public sealed class TakesABareSubject : HandWrittenFlaw
{
    public override string FallsTo => "CRY1107";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override JsonObject? Verify(string token) =>
            base.Verify(token)
            ?? (token.Split('.') is [var header, var payload, var signature]
                && StrictJws.Canonical(header) is { } headerBytes && StrictJws.JsonObjectOf(headerBytes) is { } headerJson
                && HeaderIsSound(headerJson)
                && StrictJws.Canonical(signature) is { } signatureBytes
                && Key.Verifies(Encoding.ASCII.GetBytes($"{header}.{payload}"), signatureBytes)
                && StrictJws.Canonical(payload) is { } bytes && Text(bytes) is { } subject
                    ? new JsonObject { ["sub"] = subject }
                    : null);

        private static string? Text(byte[] bytes)
        {
            try
            {
                return JsonSerializer.Deserialize<JsonElement>(bytes) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException)
            {
                return null;
            }
        }
    }
}
