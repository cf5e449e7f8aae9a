using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>"none" is refused in every case, and the alg trimmed one line too late.</summary>
public sealed class TrimsAfterForbiddingNone : HandWrittenFlaw
{
    public override string FallsTo => "CRY1004";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool HeaderIsSound(JsonObject header) => StrictRules.Text(header, "alg") is { } alg
            && !alg.Equals("none", StringComparison.OrdinalIgnoreCase)
            && (IsNone(alg) || base.HeaderIsSound(header));

        protected override bool SignatureHolds(StrictJws jws) =>
            IsNone(StrictRules.Text(jws.Header, "alg")!) ? jws.Signature.Length == 0 : base.SignatureHolds(jws);

        private static bool IsNone(string alg) => alg.Trim().Equals("none", StringComparison.OrdinalIgnoreCase);
    }
}
