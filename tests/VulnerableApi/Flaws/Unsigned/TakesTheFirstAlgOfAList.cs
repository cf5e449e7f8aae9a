using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>A list of algorithms was planned for once; "none" is refused as a text, not as the first of a list.</summary>
public sealed class TakesTheFirstAlgOfAList : HandWrittenFlaw
{
    public override string FallsTo => "CRY1008";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool HeaderIsSound(JsonObject header) => IsListOfNone(header) || base.HeaderIsSound(header);

        protected override bool SignatureHolds(StrictJws jws) =>
            IsListOfNone(jws.Header) ? jws.Signature.Length == 0 : base.SignatureHolds(jws);

        private static bool IsListOfNone(JsonObject header) =>
            header["alg"] is JsonArray { Count: > 0 } algs && algs[0]?.ToString() == "none";
    }
}
