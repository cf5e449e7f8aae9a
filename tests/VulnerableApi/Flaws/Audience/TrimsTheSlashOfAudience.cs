using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>aud.TrimEnd('/') == expected.TrimEnd('/')</c>, as the stock handler compares by default.</summary>
public sealed class TrimsTheSlashOfAudience : HandWrittenFlaw
{
    public override string FallsTo => "CRY2419";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool AudienceIsSound(JsonObject claims) =>
        StrictRules.Text(claims, "aud")?.TrimEnd('/') == Rules.Audience.TrimEnd('/');
    }
}
