using System.Text.Json;

namespace CryptoAssert.Keys.Hygiene;

/// <summary>
/// A JWK that has a member twice: one parser takes the first, another the last, so two verifiers hold different keys. RFC 7517 4
/// requires unique member names.
/// </summary>
internal sealed class MemberRepeated : JwkWeakness
{
    public override string Id => "CRY5711";

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [436];

    public override IReadOnlyList<string> References => ["RFC 7517 4", "RFC 8259 4", "ASVS 1.5.3"];

    public override string Cause => "is published with a member twice";

    public override string Why =>
        "parsers disagree on which value counts, so that services which read the same JWKS trust different keys";

    public override string Fix => "serialise the JWK from one object with JsonSerializer instead of joining JSON texts";

    protected override WeaknessFound? Find(JsonElement jwk, KeyUnderTest key, IReadOnlyList<KeyUnderTest> all)
    {
        var repeated = jwk.EnumerateObject().CountBy(member => member.Name, StringComparer.Ordinal)
            .Where(count => count.Value > 1)
            .Select(count => FormattableString.Invariant($"\"{count.Key}\" {count.Value} times"))
            .ToList();
        return repeated.Count == 0 ? null : new WeaknessFound(string.Join(", ", repeated), "each member once (RFC 7517 4)");
    }
}
