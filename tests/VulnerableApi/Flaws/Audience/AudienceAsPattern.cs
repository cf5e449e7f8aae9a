using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>Regex.IsMatch(aud, expected)</c>: its dots match any character.</summary>
public sealed class AudienceAsPattern : HandWrittenFlaw
{
    public override string FallsTo => "CRY2219";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool AudienceIsSound(JsonObject claims) =>
        StrictRules.Text(claims, "aud") is { } audience && Regex.IsMatch(audience, $"^({Rules.Audience})$");
    }
}
