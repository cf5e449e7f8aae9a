using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>A dictionary from all names that the company ever used, SAML included, to the algorithm.</summary>
public sealed class KnowsXmlAlgorithmNames : HandWrittenFlaw
{
    public override string FallsTo => "CRY1051";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
        {
            ["HS256"] = "HS256",
            ["http://www.w3.org/2001/04/xmldsig-more#hmac-sha256"] = "HS256",
        };

        protected override bool HeaderIsSound(JsonObject header) =>
            StrictRules.Text(header, "alg") is { } name
            && Known.TryGetValue(name, out var meant) && meant == Key.Alg
            && (Rules with { Alg = name }).HeaderIsSound(header);
    }
}
