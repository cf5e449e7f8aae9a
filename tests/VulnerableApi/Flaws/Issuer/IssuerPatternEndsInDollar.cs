using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>^..$</c> around the escaped issuer: $ also matches before a line feed at the end.</summary>
public sealed class IssuerPatternEndsInDollar : HandWrittenFlaw
{
    public override string FallsTo => "CRY2218";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool IssuerIsSound(JsonObject claims) =>
            StrictRules.Text(claims, "iss") is { } issuer && Regex.IsMatch(issuer, $"^{Regex.Escape(Rules.Issuer)}$");
    }
}
