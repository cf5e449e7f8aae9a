using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A token that the same issuer made for a sister service, relayed by whoever runs or broke that one: "any API of our domain"
/// is no audience. RFC 8725 2.7, 3.9; CVE-2023-22482 (Argo CD).
/// </summary>
internal sealed class CrossServiceRelay : JwtAttack
{
    public override string Id => "CRY2120";

    public override JwtFamily Family => JwtFamily.Audience;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [441, 863];

    public override IReadOnlyList<string> References => ["RFC 8725 3.9", "ASVS 9.2.4", "CVE-2023-22482"];

    public override string Cause => "accepted a token that its issuer made for a sister service";

    public override string Why =>
        "the weakest service of the house opens all the others: it can pass on every token it is shown";

    public override string Fix =>
        "name this API alone in ValidAudience, not a pattern, not every API of the issuer, and no audience that all tokens carry";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IReadOnlyList<string> ExplainedBy => ["CRY2119"];

    internal override string? NotApplicableBecause(Attacker attacker) =>
        attacker.Token.WhyNotCompared("aud");

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var audiences = attacker.Token.Texts("aud");
        var sister = $"billing-{Convert.ToHexStringLower(attacker.Bytes(3))}";
        foreach (var (text, variant) in audiences.SelectMany(audience => SistersOf(audience, sister)).Concat(Common(attacker)))
        {
            if (!audiences.Contains(text, StringComparer.Ordinal))
            {
                yield return new Forgery(attacker.Issuer!.Reissue(attacker.Token, payload => payload["aud"] = text), variant)
                {
                    Intended = RejectionReason.Audience,
                };
            }
        }
    }

    private static IEnumerable<(string Text, string Variant)> SistersOf(string audience, string sister)
    {
        if (!Uri.TryCreate(audience, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            var end = audience.LastIndexOfAny(['-', '.', ':', '/', '_']);
            yield return end < 0
                ? (sister, "a sister service")
                : (audience[..(end + 1)] + sister, "a sister service of the same prefix");
            yield break;
        }

        var domain = uri.Host.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? uri.Host[dot..] : "";
        yield return ($"{uri.Scheme}://{sister}{domain}", "a sister service of the same domain");
        yield return ($"{uri.Scheme}://{sister}{domain}{uri.PathAndQuery}", "a sister service of the same domain and path");
        if (uri.AbsolutePath.Length > 1)
        {
            yield return ($"{uri.Scheme}://{uri.Authority}/{sister}", "a sister service of the same host");
        }
    }

    /// <summary>Audiences that some issuers put into every token.</summary>
    private static IEnumerable<(string Text, string Variant)> Common(Attacker attacker)
    {
        if (attacker.Token.Text("iss") is { } issuer)
        {
            yield return ($"{issuer.TrimEnd('/')}/resources", "the issuer's resources, as IdentityServer names them");
            yield return (issuer, "the issuer itself");
        }
    }
}
