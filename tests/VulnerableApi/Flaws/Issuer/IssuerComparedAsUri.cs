using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>new Uri(iss) == new Uri(expected)</c>: equal but for user name and fragment, case and default port.</summary>
public sealed class IssuerComparedAsUri : HandWrittenFlaw
{
    public override string FallsTo => "CRY2218";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool IssuerIsSound(JsonObject claims) =>
        Uri.TryCreate(StrictRules.Text(claims, "iss"), UriKind.Absolute, out var issuer) && issuer == new Uri(Rules.Issuer);
    }
}
