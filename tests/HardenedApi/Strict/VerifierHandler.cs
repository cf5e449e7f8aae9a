using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace HardenedApi.Strict;

/// <summary>Lets a verifier of one's own be an ASP.NET Core authentication scheme.</summary>
public sealed class VerifierHandler(
    StrictVerifier verifier, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Verifier";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (verifier.Authenticate(Context) is not { } claims)
        {
            return Task.FromResult(AuthenticateResult.Fail("refused"));
        }

        var identity = new ClaimsIdentity(claims.SelectMany(Claims), SchemeName, "sub", "role");
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName)));

        static IEnumerable<Claim> Claims(KeyValuePair<string, JsonNode?> member) => member.Value is JsonArray values
            ? values.Select(value => new Claim(member.Key, value?.ToString() ?? ""))
            : [new Claim(member.Key, member.Value?.ToString() ?? "")];
    }
}
