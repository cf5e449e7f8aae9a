using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The genuine tokens are typed, as <c>at+jwt</c> are (RFC 9068 4: the resource server must verify it), and one without a type,
/// or of the type of all JWTs, passes too: then the type separates nothing. RFC 8725 3.11.
/// </summary>
internal sealed class TypRequired : JwtAttack
{
    public override string Id => "CRY2123";

    public override JwtFamily Family => JwtFamily.TokenType;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [345];

    public override IReadOnlyList<string> References => ["RFC 9068 4", "RFC 8725 3.11", "ASVS 9.2.2"];

    public override string Cause => "accepted a token without the typ that its genuine tokens carry";

    public override string Why => "ID tokens and old tokens without a type pass for access tokens";

    public override string Fix => "set TokenValidationParameters.ValidTypes to the type of the genuine tokens";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IReadOnlyList<string> ExplainedBy => ["CRY2121", "CRY2122"];

    internal override string? NotApplicableBecause(Attacker attacker) =>
        attacker.Token.Header["typ"]?.ToString() is null or "" or "JWT" or "jwt"
            ? "the valid token carries no type of its own: let the issuer type its access tokens (t => t.TokenType = \"at+jwt\")"
            : null;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        yield return With("typ is absent", header => header.Remove("typ"));
        yield return With("typ is JWT", header => header["typ"] = "JWT");
        yield return With("typ is null", header => header["typ"] = null);
        yield return With("typ is empty", header => header["typ"] = "");

        Forgery With(string variant, Action<JsonObject> change) =>
            new(attacker.Issuer!.Reissue(attacker.Token, _ => { }, change), variant) { Intended = RejectionReason.TokenType };
    }
}
