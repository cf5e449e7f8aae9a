using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// A middleware checks the allow list with a JSON parser, where the last member wins; the verifier behind it finds alg with a
/// regular expression, and the first.
/// </summary>
public sealed partial class AllowListReadsTheOtherAlg : HandWrittenFlaw
{
    public override string FallsTo => "CRY1053";

    public override string Alg => "RS256";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed partial class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override JsonObject? Verify(string token)
        {
            if (token.Split('.') is [var header, var payload, ""] && StrictJws.Canonical(header) is { } headerBytes
                && IsAllowed(headerBytes) && AlgOf(headerBytes) == "none"
                && StrictJws.Canonical(payload) is { } payloadBytes && StrictJws.JsonObjectOf(payloadBytes) is { } claims)
            {
                return ClaimsAreSound(claims) ? claims : null;
            }

            return base.Verify(token);
        }

        private bool IsAllowed(byte[] header)
        {
            try
            {
                using var json = JsonDocument.Parse(header);
                return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("alg", out var alg)
                    && alg.ValueKind == JsonValueKind.String && alg.GetString() == Rules.Alg;
            }
            catch (JsonException)
            {
                return false;
            }
        }

        private static string AlgOf(byte[] header) => Alg().Match(Encoding.UTF8.GetString(header)).Groups[1].Value;

        [GeneratedRegex("\"alg\":\"([^\"]*)\"")]
        private static partial Regex Alg();
    }
}
