using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The same with an EC key: other code reads x and y than n and e. Ed25519 keys are left out, as .NET signs with none.
/// RFC 7515 4.1.3; CVE-2018-0114.
/// </summary>
internal sealed class JwkEmbeddedEc : JwtAttack
{
    public override string Id => "CRY1058";

    public override JwtFamily Family => JwtFamily.EmbeddedKey;

    public override IReadOnlyList<int> Cwe => [347, 345];

    public override IReadOnlyList<string> References => ["RFC 8725 3.8", "ASVS 9.1.3", "CVE-2018-0114"];

    public override string Cause => "accepted a token that brought its own EC key (jwk)";

    public override string Why => "anyone can become anyone with a key made a minute ago";

    public override string Fix =>
        "take keys from TokenValidationParameters or the Authority only; never build one from the header, as an IssuerSigningKeyResolver can";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1057"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        string[] algs = token.Alg.StartsWith("ES", StringComparison.Ordinal) ? [token.Alg] : ["ES256", "ES384", "ES512"];
        return algs.SelectMany(alg => EmbeddedJwk.Forge(token, AttackerKeys.PublicKeySignerFor(alg)));
    }
}
