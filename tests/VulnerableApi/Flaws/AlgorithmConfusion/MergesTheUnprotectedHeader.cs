using System.Text;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// Reads the JSON serialization too: the allow list looks at the protected header, and the algorithm is taken from both headers
/// merged.
/// </summary>
public sealed class MergesTheUnprotectedHeader : HandWrittenFlaw
{
    public override string FallsTo => "CRY1054";

    public override string Alg => "RS256";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override string? ReadToken(HttpRequest request) =>
            request.Headers.Authorization is [{ } header] && header.StartsWith("Bearer {", StringComparison.Ordinal)
                ? header["Bearer ".Length..]
                : base.ReadToken(request);

        protected override JsonObject? Verify(string token) => token.StartsWith('{') ? VerifyJson(token) : base.Verify(token);

        private JsonObject? VerifyJson(string token)
        {
            if (StrictJws.JsonObjectOf(Encoding.UTF8.GetBytes(token)) is not { } json || Part(json, "payload") is not { } claims)
            {
                return null;
            }

            var merged = json.ContainsKey("protected") ? Part(json, "protected") : [];
            if (merged is null || (merged.ContainsKey("alg") && StrictRules.Text(merged, "alg") != Rules.Alg))
            {
                return null;
            }

            foreach (var (name, value) in json["header"] as JsonObject ?? [])
            {
                merged[name] = value?.DeepClone();
            }

            // signed tokens come in the compact form; this one serves the message bus of development machines
            var unsigned = StrictRules.Text(merged, "alg") == "none" && StrictRules.Text(json, "signature") == "";
            return unsigned && ClaimsAreSound(claims) ? claims : null;
        }

        private static JsonObject? Part(JsonObject json, string name) =>
            StrictRules.Text(json, name) is { } segment && StrictJws.Canonical(segment) is { } bytes ? StrictJws.JsonObjectOf(bytes) : null;
    }
}
