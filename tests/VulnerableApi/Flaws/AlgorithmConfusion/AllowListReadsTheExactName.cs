using System.Text.Json;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// The allow list reads <c>header["alg"]</c>, the verification a record that <c>JsonSerializerOptions.Web</c> filled: a name in
/// any case will do, and the last one wins.
/// </summary>
public sealed class AllowListReadsTheExactName : HandWrittenFlaw
{
    public override string FallsTo => "CRY1053";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool HeaderIsSound(JsonObject header)
        {
            var known = (JsonObject)header.DeepClone();
            known.Remove("Alg");
            known.Remove("ALG");
            return base.HeaderIsSound(known);
        }

        protected override bool SignatureHolds(StrictJws jws) => jws.Header.Deserialize<Header>(JsonSerializerOptions.Web) switch
        {
            { Alg: "none" } => jws.Signature.Length == 0,
            _ => base.SignatureHolds(jws),
        };

        private sealed record Header(string? Alg);
    }
}
