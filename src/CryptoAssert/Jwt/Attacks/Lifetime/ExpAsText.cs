using System.Globalization;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// An <c>exp</c> that is a text with a time in it. RFC 7519 4.1.4 asks for a JSON number; a parser that takes more reads the
/// same text otherwise than the next one does. Numbers with a fraction are allowed (RFC 7519 2), and not sent.
/// </summary>
internal sealed class ExpAsText : JwtAttack
{
    public override string Id => "CRY2115";

    public override JwtFamily Family => JwtFamily.Lifetime;

    public override JwtTier Tier => JwtTier.Conformance;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [20, 613];

    public override IReadOnlyList<string> References => ["RFC 7519 4.1.4", "ASVS 9.2.1"];

    public override string Cause => "accepted a token whose exp is a text";

    public override string Why => "two parties that read one text as two times disagree about when the token ends";

    public override string Fix =>
        "in ASP.NET Core, a LifetimeValidator or an OnTokenValidated event that demands a JSON number: the stock handler "
        + "parses texts";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IReadOnlyList<string> ExplainedBy => ["CRY2112", "CRY2114", "CRY2214"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var expiry = attacker.Now + TimeSpan.FromMinutes(10);
        var seconds = expiry.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        yield return With("exp is a number in quotes", seconds);
        yield return With("exp is a number with a fraction in quotes", seconds + ".5");
        yield return With("exp is a date", expiry.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        yield return With("exp is a date as mails write it", expiry.ToString("R", CultureInfo.InvariantCulture));

        Forgery With(string variant, string exp) =>
            new(attacker.Issuer!.Reissue(attacker.Token, payload => payload["exp"] = exp), variant)
            {
                Intended = RejectionReason.Lifetime,
            };
    }
}
