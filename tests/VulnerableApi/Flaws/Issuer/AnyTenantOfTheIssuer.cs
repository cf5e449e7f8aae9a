using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>The tenants of one issuer differ in the last part of the path, and a pattern takes them all.</summary>
public sealed class AnyTenantOfTheIssuer : HandWrittenFlaw
{
    public override string FallsTo => "CRY2218";

    public override string Issuer => "https://login.example/shop1";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool IssuerIsSound(JsonObject claims) =>
            StrictRules.Text(claims, "iss") is { } issuer && Regex.IsMatch(issuer, @"^https://login\.example/[a-z0-9]+\z");
    }
}
