using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>The proxy logs the user of every request, so a header names him before the token is verified.</summary>
public sealed class NamesTheUserBeforeVerifying : HandWrittenFlaw
{
    public override string FallsTo => "CRY1019";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        public override JsonObject? Authenticate(HttpContext context)
        {
            if (ReadToken(context.Request) is { } token && StrictJws.Read(token) is { } jws
                && StrictRules.Text(jws.Payload, "sub") is { } user
                && user.All(character => char.IsAsciiLetterOrDigit(character) || character == '-'))
            {
                context.Response.Headers["X-User"] = user;
            }

            return base.Authenticate(context);
        }
    }
}
