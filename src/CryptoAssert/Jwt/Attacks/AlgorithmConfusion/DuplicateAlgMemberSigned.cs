using System.Text;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A validly signed token whose header names two algorithms, the genuine one first: RFC 7515 4 lets a verifier refuse it or take
/// the last member, here none. One that takes the first differs from every parser behind it. ASVS 1.5.3.
/// </summary>
internal sealed class DuplicateAlgMemberSigned : JwtAttack
{
    public override string Id => "CRY1253";

    public override JwtFamily Family => JwtFamily.AlgorithmConfusion;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [436];

    public override IReadOnlyList<string> References => ["RFC 7515 4", "ASVS 1.5.3"];

    public override string Cause => "took the first of two alg members in a header";

    public override string Why => "a gateway and the service can read two different headers out of one token";

    public override string Fix => "read the header with AllowDuplicateProperties = false in JsonDocumentOptions";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var issuer = attacker.Issuer!;
        var other = issuer.Alg.StartsWith("HS", StringComparison.Ordinal) ? "RS256" : "HS256";
        foreach (var last in new[] { "none", "XX999", other })
        {
            var header = Encoding.UTF8.GetBytes(DuplicateAlgMember.HeaderNaming(attacker.Token, issuer.Alg, last));
            var token = issuer.Compact(header, RawJwt.Utf8(attacker.Token.Payload));
            yield return new Forgery(token, $"alg {issuer.Alg}, then {last}; validly signed");
        }
    }
}
