using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The genuine token in a cookie instead of its place. A browser sends cookies by itself: an API that was safe from forged
/// requests across sites (CSRF) because it wants a header is no longer. ASVS 3.5.1.
/// </summary>
internal sealed class TokenInUnexpectedCookie : JwtAttack
{
    public override string Id => "CRY7344";

    public override JwtFamily Family => JwtFamily.Place;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [352];

    public override IReadOnlyList<string> References => ["ASVS 3.5.1"];

    public override string Cause => "accepted a token from a cookie";

    public override string Why => "other web sites can send requests in the name of whoever is logged in";

    public override string Fix =>
        "remove the OnMessageReceived handler that reads Request.Cookies, or add antiforgery and SameSite=Strict and test with InCookie(name)";

    internal override IReadOnlyList<string> ExplainedBy => [ForgedOutsideItsPlace.StableId];

    internal override string? NotApplicableBecause(Attacker attacker) =>
        attacker.Place is TokenInCookie ? "a cookie is the token's own place here" : null;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token.Compact;
        foreach (var name in TokenNames.Parameters)
        {
            yield return new Forgery(token, $"cookie {name}")
            {
                Deliver = (request, text, _) => new TokenInCookie(name).Put(request, text),
            };
        }
    }
}
