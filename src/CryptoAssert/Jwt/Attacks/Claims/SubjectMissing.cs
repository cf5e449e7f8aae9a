using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A token of nobody: the user is read as null or "", and becomes the owner of everything that has none. RFC 8725 3.8 leaves it
/// to the application to find the subject valid; RFC 9068 2.2 demands one. Harmless where no user is looked up.
/// </summary>
internal sealed class SubjectMissing : JwtAttack
{
    public override string Id => "CRY2127";

    public override JwtFamily Family => JwtFamily.Claims;

    public override JwtTier Tier => JwtTier.OnRequest;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [287];

    public override IReadOnlyList<string> References => ["RFC 8725 3.8", "RFC 9068 2.2", "ASVS 10.3.3"];

    public override string Cause => "accepted a token that names no user";

    public override string Why => "whoever has no name acts as the user null: rows without an owner are his";

    public override string Fix => "refuse a principal without a sub in OnTokenValidated: the stock handler does not ask for one";

    internal override Needs Needs => Needs.IssuerKey;

    internal override string? NotApplicableBecause(Attacker attacker) =>
        attacker.Token.Text("sub") is null ? "the valid token names no user itself (sub)" : null;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        yield return With("sub is absent", payload => payload.Remove("sub"));
        yield return With("sub is null", payload => payload["sub"] = null);
        yield return With("sub is empty", payload => payload["sub"] = "");
        yield return With("sub is a space", payload => payload["sub"] = " ");

        Forgery With(string variant, Action<JsonObject> change) => new(attacker.Issuer!.Reissue(attacker.Token, change), variant);
    }
}
