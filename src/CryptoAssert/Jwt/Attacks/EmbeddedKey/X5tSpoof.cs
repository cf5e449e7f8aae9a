using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The header names the genuine certificate by thumbprint and brings another, or another key: the verifier checks that the
/// name is on its list and verifies with what came along. RFC 7515 4.1.7: a thumbprint is a hint, not a proof.
/// </summary>
internal sealed class X5tSpoof : JwtAttack
{
    private static readonly string[] Members = ["x5t", "x5t#S256"];

    public override string Id => "CRY1067";

    public override JwtFamily Family => JwtFamily.EmbeddedKey;

    public override IReadOnlyList<int> Cwe => [295, 290];

    public override IReadOnlyList<string> References => ["RFC 7515 4.1.7", "ASVS 9.1.3"];

    public override string Cause => "trusts the thumbprint that a token states (x5t) and verifies with the key that came along";

    public override string Why => "anyone who has seen the public certificate can become anyone";

    public override string Fix =>
        "look the thumbprint up and verify with the certificate found there; never with x5c or jwk of the same header";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1057", "CRY1058", "CRY1066"];

    internal override string? NotApplicableBecause(Attacker attacker) => Thumbprints(attacker).Any()
        ? null
        : "it needs the service's certificate: KnowingPublicKey(pem) with a CERTIFICATE, or a token whose header names one (x5t)";

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var signer = AttackerKeys.PublicKeySignerFor(token.Alg);
        var thumbprints = Thumbprints(attacker).ToList();
        var chain = Convert.ToBase64String(AttackerCertificates.SelfSigned(signer.Alg).RawData);
        yield return With("both thumbprints and another "
            + "certificate", thumbprints, header => header["x5c"] = new JsonArray(chain));
        var jwk = AttackerJwk.Public(signer.Key, token.Kid);
        yield return With("both thumbprints and another key", thumbprints, header => header["jwk"] = jwk);
        foreach (var thumbprint in thumbprints)
        {
            yield return With($"{thumbprint.Name} and another "
                + "certificate", [thumbprint], header => header["x5c"] = new JsonArray(chain));
            yield return With($"{thumbprint.Name} alone", [thumbprint], _ => { });
        }

        Forgery With(string variant, IEnumerable<(string Name, string Value)> names, Action<JsonObject> change) => new(
            ResignedJwt.With(token, signer, header =>
            {
                header.Remove(Members[0]);
                header.Remove(Members[1]);
                foreach (var (name, value) in names)
                {
                    header[name] = value;
                }

                change(header);
            }),
            variant);
    }

    private static IEnumerable<(string Name, string Value)> Thumbprints(Attacker attacker)
    {
        if (attacker.PublicKeys.OfType<X509SecurityKey>().FirstOrDefault()?.Certificate is { } certificate)
        {
            return
            [
                (Members[0], RawJwt.Segment(certificate.GetCertHash(HashAlgorithmName.SHA1))),
                (Members[1], RawJwt.Segment(certificate.GetCertHash(HashAlgorithmName.SHA256))),
            ];
        }

        var header = attacker.Token.Header;
        return Members.Where(name => header[name]?.GetValueKind() == JsonValueKind.String)
            .Select(name => (name, (string)header[name]!));
    }
}
