using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.JsonWebTokens;

namespace VulnerableApi.Flaws;

/// <summary>Middleware for download links: it reads <c>?access_token=</c> and decodes it, beside a sound AddJwtBearer.</summary>
public sealed class DecodesTheTokenInTheQuery : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY7444";

    public override void Use(WebApplication app)
    {
        app.UseAuthentication();
        app.Use(async (context, next) =>
        {
            if (context.Request.Query["access_token"] is [{ } token] && new JsonWebTokenHandler().CanReadToken(token))
            {
                context.User = new ClaimsPrincipal(new ClaimsIdentity(new JsonWebToken(token).Claims, "link"));
            }

            await next();
        });
        app.UseAuthorization();
    }

    protected override void Misconfigure(JwtBearerOptions options)
    {
    }
}
