using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>case "PS256": return true; // comes with the next release</c>: the list of allowed names ran ahead of the code.</summary>
public sealed class ListsAlgsItDoesNotVerify : HandWrittenFlaw
{
    public override string FallsTo => "CRY1212";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool HeaderIsSound(JsonObject header)
        {
            var usual = (JsonObject)header.DeepClone();
            usual["alg"] = StrictRules.Text(header, "alg") == "PS384" ? Key.Alg : header["alg"]?.DeepClone();
            return base.HeaderIsSound(usual);
        }

        protected override bool SignatureHolds(StrictJws jws) => StrictRules.Text(jws.Header, "alg") switch
        {
            "PS384" => jws.Signature.Length > 0,
            _ => base.SignatureHolds(jws),
        };
    }
}
