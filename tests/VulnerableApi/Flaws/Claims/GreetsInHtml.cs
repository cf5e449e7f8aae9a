using System.Security.Claims;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>A page that greets the user by the name in the token, which the user chose.</summary>
public sealed class GreetsInHtml : HandWrittenFlaw
{
    public override string FallsTo => "CRY2230";

    public override void Use(WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.User.Identity?.IsAuthenticated != true)
        {
            await next();
            return;
        }

        context.Response.ContentType = "text/html";
        var name = context.User.FindFirstValue("name") ?? context.User.FindFirstValue("sub");
        await context.Response.WriteAsync($"<h1>Orders of {name}</h1><ul><li>apples</li><li>pears</li></ul>");
    });

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool SubjectIsSound(JsonObject claims) => StrictRules.Text(claims, "sub") is { Length: > 0 and < 200 };
    }
}
