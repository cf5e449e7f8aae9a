using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The header carries the attacker's own RSA key as <c>jwk</c>, and the verifier uses it. Cisco's node-jose, 2018
/// (CVE-2018-0114), and many since. RFC 7515 4.1.3 allows the member; nothing says that the key is to be trusted.
/// </summary>
internal sealed class JwkEmbedded : JwtAttack
{
    public override string Id => "CRY1057";

    public override JwtFamily Family => JwtFamily.EmbeddedKey;

    public override IReadOnlyList<int> Cwe => [347, 345];

    public override IReadOnlyList<string> References => ["RFC 8725 3.8", "ASVS 9.1.3", "CVE-2018-0114"];

    public override string Cause => "accepted a token that brought its own RSA key (jwk)";

    public override string Why => "anyone can become anyone with a key made a minute ago";

    public override string Fix =>
        "take keys from TokenValidationParameters or the Authority only; never build one from the header, as an IssuerSigningKeyResolver can";

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        return EmbeddedJwk.Forge(token, AttackerKeys.PublicKeySignerFor(token.Alg.StartsWith("ES", StringComparison.Ordinal) ? "RS256" : token.Alg));
    }
}
