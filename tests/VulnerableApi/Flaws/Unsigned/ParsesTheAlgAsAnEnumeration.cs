using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>Enum.TryParse&lt;SigningAlgorithm&gt;(alg)</c> takes numbers too, and 0 was never meant to be sent.</summary>
public sealed class ParsesTheAlgAsAnEnumeration : HandWrittenFlaw
{
    public override string FallsTo => "CRY1004";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        private enum SigningAlgorithm
        {
            Undecided,
            HS256,
        }

        protected override bool HeaderIsSound(JsonObject header) =>
            AlgOf(header) == SigningAlgorithm.Undecided || base.HeaderIsSound(header);

        protected override bool SignatureHolds(StrictJws jws) => AlgOf(jws.Header) switch
        {
            SigningAlgorithm.Undecided => jws.Signature.Length == 0,
            _ => base.SignatureHolds(jws),
        };

        private static SigningAlgorithm? AlgOf(JsonObject header) =>
            Enum.TryParse<SigningAlgorithm>(StrictRules.Text(header, "alg"), out var alg) ? alg : null;
    }
}
