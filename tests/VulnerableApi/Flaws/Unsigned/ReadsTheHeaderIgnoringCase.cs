using System.Text.Json;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>JsonSerializerOptions.Web</c> ignores the case of names; what forbids "none" asked for "alg" alone.</summary>
public sealed class ReadsTheHeaderIgnoringCase : HandWrittenFlaw
{
    public override string FallsTo => "CRY1008";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool HeaderIsSound(JsonObject header) =>
            !"none".Equals(StrictRules.Text(header, "alg"), StringComparison.OrdinalIgnoreCase)
            && (AlgOf(header) == "none" || base.HeaderIsSound(header));

        protected override bool SignatureHolds(StrictJws jws) =>
            AlgOf(jws.Header) == "none" ? jws.Signature.Length == 0 : base.SignatureHolds(jws);

        private static string? AlgOf(JsonObject header)
        {
            try
            {
                return header.Deserialize<Header>(JsonSerializerOptions.Web)?.Alg;
            }
            catch (JsonException)
            {
                return null;
            }
        }

        private sealed record Header(string? Alg);
    }
}
