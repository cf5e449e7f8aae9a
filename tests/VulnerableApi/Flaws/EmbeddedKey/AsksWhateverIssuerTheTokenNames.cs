using System.Text.Json;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// Multi-tenant: <c>GetConfigurationAsync(jwt.Issuer + "/.well-known/openid-configuration")</c>, and a token is valid when
/// its issuer's
/// keys say so.
/// </summary>
public sealed class AsksWhateverIssuerTheTokenNames : HandWrittenFlaw
{
    public override string FallsTo => "CRY1068";

    public override string Alg => "RS256";

    protected override StrictVerifier Verifier() => new Flawed(Alg);


    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool SignatureHolds(StrictJws jws)
        {
            var issuer = StrictRules.Text(jws.Payload, "iss");
            return issuer == Rules.Issuer ? base.SignatureHolds(jws) : Fetched.RsaKey(KeysOf(issuer), Key.Kid).Verifies(jws);
        }

        protected override bool ClaimsAreSound(JsonObject claims) =>
            StrictRules.Text(claims, "iss") is { } issuer && (Rules with { Issuer = issuer }).ClaimsAreSound(claims);

        private static string? KeysOf(string? issuer)
        {
            try
            {
                var discovery = Fetched.Text($"{issuer?.TrimEnd('/')}/.well-known/openid-configuration");
                return discovery is not null && JsonNode.Parse(discovery) is JsonObject document
                    ? StrictRules.Text(document, "jwks_uri")
                    : null;
            }
            catch (JsonException)
            {
                return null;
            }
        }
    }
}
