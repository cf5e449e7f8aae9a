using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// Parses the header into a class of alg, typ and kid, and verifies the signature over that class written as JSON again.
/// The header members of the security checklist are refused, all others unknown to the class.
/// </summary>
public sealed class RebuildsTheHeaderItVerifies : HandWrittenFlaw
{
    public override string FallsTo => "CRY1011";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool HeaderIsSound(JsonObject header) =>
            !header.Any(member => member.Key is "jwk" or "jku" or "x5u" or "x5c" or "x5t" or "x5t#S256" or "crit" or "b64" or "zip")
            && StrictRules.Text(header, "alg") == Rules.Alg && StrictRules.Text(header, "typ") == Rules.Type
            && StrictRules.Text(header, "kid") == Rules.Kid;

        protected override bool SignatureHolds(StrictJws jws)
        {
            var rebuilt = $$"""{"alg":"{{Rules.Alg}}","typ":"{{Rules.Type}}","kid":"{{Rules.Kid}}"}""";
            var header = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(rebuilt));
            var payload = Encoding.ASCII.GetString(jws.SigningInput).Split('.')[1];
            return Key.Verifies(Encoding.ASCII.GetBytes($"{header}.{payload}"), jws.Signature);
        }
    }
}
