using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>The first version of the client sent its ID token, and some clients still do.</summary>
public sealed class TakesIdTokensToo : HandWrittenFlaw
{
    public override string FallsTo => "CRY2121";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool HeaderIsSound(JsonObject header)
    {
        if (StrictRules.Text(header, "typ") == "JWT")
        {
            header["typ"] = Rules.Type;
        }

        return base.HeaderIsSound(header);
    }

    protected override bool PurposeIsSound(JsonObject claims) => !claims.ContainsKey("cnf") && !claims.ContainsKey("act");
    }
}
