using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>The tenants of one issuer differ in their host, and a pattern takes them all.</summary>
public sealed class AnyHostOfTheIssuer : HandWrittenFlaw
{
    public override string FallsTo => "CRY2218";

    public override string Issuer => "https://shop.login.example/";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool IssuerIsSound(JsonObject claims) =>
            StrictRules.Text(claims, "iss") is { } issuer && Regex.IsMatch(issuer, @"^https://[a-z-]+\.login\.example/\z");
    }
}
