using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Signed with a private key that was printed: the examples of RFC 7515, 7517 and 7520 and of jwt.io end up in key sets, because
/// they were there when the tests were written. RFC 8725 3.5.
/// </summary>
internal sealed class PublishedTestKey : JwtAttack
{
    public override string Id => "CRY1029";

    public override JwtFamily Family => JwtFamily.GuessableKey;

    public override IReadOnlyList<int> Cwe => [321, 798];

    public override IReadOnlyList<string> References => ["RFC 8725 3.5", "ASVS 13.3.1", "RFC 7515 A", "RFC 7517 A", "RFC 7520 3"];

    public override string Cause => "accepted a token signed with a private key that is published";

    public override string Why => "anyone who opens the RFC can become anyone";

    public override string Fix =>
        "remove the sample key from IssuerSigningKeys (or from the JWKS at the Authority) and generate one of your own";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1082", "CRY1012"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        foreach (var (source, key) in SampleKeys.All)
        {
            var signer = new JwsSigner(key, AlgFor(key, token));
            yield return new Forgery(Signed(signer, _ => { }), $"{signer.Alg} with the key of {source}");
            if (signer.Kid is { } kid)
            {
                yield return new Forgery(
                    Signed(signer, header => header["kid"] = kid),
                    $"{signer.Alg} with the key of {source}, under its kid");
            }

            if (token.Kid is not null)
            {
                yield return new Forgery(
                    Signed(signer, header => header.Remove("kid")),
                    $"{signer.Alg} with the key of {source}, without kid");
            }
        }

        string Signed(JwsSigner signer, Action<JsonObject> change) => signer.Sign(
            token.HeaderWith(header =>
            {
                header["alg"] = signer.Alg;
                change(header);
            })
            + $".{token.PayloadSegment}");
    }

    /// <summary>The service's own algorithm where the key can do it.</summary>
    private static string AlgFor(SecurityKey key, RawJwt token) => key switch
    {
        SymmetricSecurityKey => HmacJws.AlgFor(token),
        RsaSecurityKey when token.Alg is "RS384" or "RS512" or "PS256" or "PS384" or "PS512" => token.Alg,
        _ => JwsSigner.DefaultAlg(key),
    };
}
