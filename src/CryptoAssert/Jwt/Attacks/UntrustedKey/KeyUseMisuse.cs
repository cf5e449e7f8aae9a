using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A key that the issuer publishes for encryption (<c>use</c>, <c>key_ops</c>, <c>alg</c>) verifies a signature. RFC 7517 4.2
/// to 4.4 say what a key is for; stock JwtBearer only reads <c>use</c>. RFC 8725 3.1.
/// </summary>
internal sealed class KeyUseMisuse : JwtAttack
{
    public override string Id => "CRY1055";

    public override JwtFamily Family => JwtFamily.UntrustedKey;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [347];

    public override IReadOnlyList<string> References => ["RFC 7517 4.2", "RFC 7517 4.3", "RFC 8725 3.1"];

    public override string Cause => "verified a signature with a key that its issuer publishes for encryption";

    public override string Why => "encryption keys are held by other systems, which can then sign tokens";

    public override string Fix =>
        "check use, key_ops and alg of the JWK in TokenValidationParameters.IssuerSigningKeyValidatorUsingConfiguration";

    internal override Needs Needs => Needs.IssuerKey | Needs.Publisher;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var encryption = attacker.Issuer!.Alg[0] == 'E' ? "ECDH-ES" : "RSA-OAEP-256";
        foreach (var (member, value) in new (string Member, JsonNode Value)[]
        {
            ("use", "sig"), ("use", "enc"), ("key_ops", new JsonArray("encrypt")),
            ("key_ops", new JsonArray("wrapKey", "deriveKey")), ("alg", encryption),
        })
        {
            var key = FurtherKeys.Make(attacker);
            var jwk = PublicJwk.Json(key.Key);
            jwk.Remove("use");
            jwk[member] = value;
            using var published = attacker.Publisher!.Publish(jwk);
            yield return (string?)jwk["use"] == "sig"
                ? FurtherKeys.Control(key, attacker.Token)
                : new Forgery(key.SignAnew(attacker.Token), $"a key published with \"{member}\": {value.ToJsonString()}");
        }
    }
}
