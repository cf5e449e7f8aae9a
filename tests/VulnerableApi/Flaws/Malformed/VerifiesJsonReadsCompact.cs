using System.Text;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// A library verifies the token, in JSON too; the claims come from <c>token.Split('.')[1]</c>, as in python-jwt before
/// CVE-2022-39227.
/// </summary>
public sealed class VerifiesJsonReadsCompact : HandWrittenFlaw
{
    public override string FallsTo => "CRY1100";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : TakesAnyBearerText(alg)
    {
        protected override JsonObject? Verify(string token)
        {
            var compact = StrictJws.JsonObjectOf(Encoding.UTF8.GetBytes(token)) is { } json
                ? $"{StrictRules.Text(json, "protected")}.{StrictRules.Text(json, "payload")}.{StrictRules.Text(json, "signature")}"
                : token;
            return Read(compact) is { } jws && HeaderIsSound(jws.Header) && SignatureHolds(jws)
                && token.Split('.') is [_, var payload, ..]
                && StrictJws.Canonical(payload) is { } bytes && StrictJws.JsonObjectOf(bytes) is { } claims && ClaimsAreSound(claims)
                    ? claims
                    : null;
        }
    }
}
