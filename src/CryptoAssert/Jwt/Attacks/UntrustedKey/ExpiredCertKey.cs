using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The issuer publishes its key with a certificate (<c>x5c</c>) that has expired or is not valid yet. RFC 5280 4.1.2.5;
/// stock JwtBearer looks at the dates only with ValidateIssuerSigningKey = true.
/// </summary>
internal sealed class ExpiredCertKey : JwtAttack
{
    public override string Id => "CRY1071";

    public override JwtFamily Family => JwtFamily.UntrustedKey;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [298];

    public override IReadOnlyList<string> References => ["RFC 5280 4.1.2.5", "RFC 7517 4.7", "ASVS 9.1.3"];

    public override string Cause => "verified a signature with a key whose certificate is outside its dates";

    public override string Why => "a key that was to be thrown away years ago still makes tokens";

    public override string Fix => "set TokenValidationParameters.ValidateIssuerSigningKey = true";

    internal override Needs Needs => Needs.IssuerKey | Needs.Publisher;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        foreach (var (from, until, variant) in new[]
        {
            (-60, 3650, ""), (-3650, -365, "expired a year ago"), (365, 3650, "valid from next year"),
        })
        {
            foreach (var withParameters in new[] { false, true })
            {
                var key = FurtherKeys.Make(attacker);
                var jwk = PublicJwk.Json(key.Key);
                jwk["x5c"] = new JsonArray(Certificate(key, attacker.Now.AddDays(from), attacker.Now.AddDays(until)));
                if (!withParameters && !jwk.Remove("n"))
                {
                    continue; // an EC key is never read from its certificate alone
                }

                using var published = attacker.Publisher!.Publish(jwk);
                yield return variant.Length == 0
                    ? FurtherKeys.Control(key, attacker.Token)
                    : new Forgery(key.SignAnew(attacker.Token), $"a certificate {variant}{(withParameters ? ", beside the key's parameters" : "")}");
            }
        }
    }

    private static string Certificate(JwsSigner key, DateTimeOffset from, DateTimeOffset until)
    {
        var name = $"CN={key.Kid}";
        var request = JwsSigner.Rsa(key.Key) is { } rsa
            ? new CertificateRequest(name, rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            : new CertificateRequest(name, JwsSigner.Ec(key.Key)!, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(from, until);
        return Convert.ToBase64String(certificate.RawData);
    }
}
