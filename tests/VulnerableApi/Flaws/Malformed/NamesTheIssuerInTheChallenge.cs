using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>error_description="The issuer '{iss}' is invalid"</c>, so that clients see what is wrong.</summary>
public sealed class NamesTheIssuerInTheChallenge : HandWrittenFlaw
{
    public override string FallsTo => "CRY1351";

    /// <summary>What is named was read before anything was verified, and tells which check failed.</summary>
    public override IReadOnlyList<string> AlsoFallsTo => ["CRY1019", "CRY7149"];

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        public override JsonObject? Authenticate(HttpContext context)
        {
            var claims = base.Authenticate(context);
            if (claims is null && ReadToken(context.Request) is { } token && StrictJws.Read(token) is { } jws
                && StrictRules.Text(jws.Payload, "iss") is { } issuer && issuer != Rules.Issuer)
            {
                var challenge = new AuthenticationHeaderValue("Bearer", $"error_description=\"The issuer '{issuer}' is "
                    + "invalid\"");
                context.Response.Headers.WWWAuthenticate = challenge.ToString();
            }

            return claims;
        }
    }
}
