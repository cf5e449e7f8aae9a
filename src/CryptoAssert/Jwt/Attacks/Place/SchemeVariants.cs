using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The genuine token behind another scheme than Bearer, or behind none: the service looks for anything that is a token. The case
/// of the scheme and the number of spaces are free (RFC 9110 11.4) and not tried; AddJwtBearer refuses the rest.
/// </summary>
internal sealed class SchemeVariants : JwtAttack
{
    public override string Id => "CRY7146";

    public override JwtFamily Family => JwtFamily.Place;

    public override JwtTier Tier => JwtTier.OnRequest;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [178, 436];

    public override IReadOnlyList<string> References => ["RFC 6750 2.1", "RFC 9110 11.4"];

    public override string Cause => "accepted a token behind another scheme than Bearer";

    public override string Why => "filters in front of the service that look for \"Bearer\" let tokens pass unseen";

    public override string Fix =>
        "leave the header to AddJwtBearer, or compare the scheme: AuthenticationHeaderValue.TryParse and Scheme equal to Bearer, ignoring case";

    internal override IReadOnlyList<string> ExplainedBy => [ForgedOutsideItsPlace.StableId];

    internal override string? NotApplicableBecause(Attacker attacker) => attacker.Place == TokenInHeader.Bearer
        ? null
        : $"the token's place is the {attacker.Place.Description}, which has no scheme";

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token.Compact;
        yield return As("no scheme", token);
        yield return As("scheme JWT", $"JWT {token}");
        yield return As("scheme Token", $"Token {token}");
        yield return As("scheme Basic", $"Basic {token}");
        yield return As("scheme DPoP", $"DPoP {token}");
        yield return As("scheme Bearer without a space", $"Bearer{token}");
        yield return As("scheme Bearer and a colon", $"Bearer:{token}");
        yield return As("a word that begins with Bearer", $"BearerToken {token}");

        static Forgery As(string variant, string header) => new(header, variant)
        {
            Deliver = (request, text, _) => request.Headers.Add(("Authorization", text)),
        };
    }
}
