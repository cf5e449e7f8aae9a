using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Two credentials in one request, the genuine one and a forgery with another subject: one part of the service verifies the
/// one and another reads the other. A sound service refuses, or stays with one of them; what it must never do is answer as
/// the forged subject, so only that subject in the answer is a finding. RFC 9110 5.3.
/// </summary>
internal sealed class DuplicateAuthorization : JwtAttack
{
    private static readonly string[] Identities = ["sub", "name", "email", "preferred_username", "unique_name", "upn"];

    public override string Id => "CRY7145";

    public override JwtFamily Family => JwtFamily.Place;

    public override IReadOnlyList<int> Cwe => [436, 345];

    public override IReadOnlyList<string> References => ["RFC 9110 5.3", "ASVS 1.5.3"];

    public override string Cause => "verified one of two tokens and took its claims from the other";

    public override string Why => "whoever has any valid token can become anyone";

    public override string Fix =>
        "read the Authorization header once, in AddJwtBearer, take claims from HttpContext.User only, and refuse requests with two";

    internal override string? NotApplicableBecause(Attacker attacker) => TokenTwice.Impossible(attacker.Place);

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var marker = $"forged-{Convert.ToHexStringLower(attacker.Bytes(4))}";
        var payload = token.Payload;
        foreach (var name in Identities.Where(name => name == "sub" || payload.ContainsKey(name)))
        {
            payload[name] = marker;
        }

        var genuine = token.Compact;
        var forged = $"{token.HeaderSegment}.{RawJwt.Segment(payload)}.{token.SignatureSegment}";
        return TokenTwice.Of(genuine, forged).Select(forgery => forgery with { Marker = marker });
    }

    internal override string? Judge(Forgery forgery, HttpAnswer answer, Reading reading, Attacker attacker) =>
        reading == Reading.Accepted && answer.Contains(forgery.Marker!) ? $"{answer}, for the forged subject "
            + $"{forgery.Marker}" : null;
}
