using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>var user = claims["sub"]?.ToString() ?? "";</c></summary>
public sealed class AnonymousSubject : HandWrittenFlaw
{
    public override string FallsTo => "CRY2127";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool SubjectIsSound(JsonObject claims) => claims["sub"] is null || base.SubjectIsSound(claims);
    }
}
