using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi.Flaws;

/// <summary><c>Authorization: JWT ..</c>, as the last version had it, has a scheme of its own, and that no key.</summary>
public sealed class KeepsTheSchemeOfTheOldClients : MisconfiguredJwtBearer
{
    private const string Old = "JWT";

    public override string FallsTo => "CRY7444";

    public override void AddAuthentication(WebApplicationBuilder builder)
    {
        base.AddAuthentication(builder);
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(Old, options =>
        {
            options.MapInboundClaims = false;
            options.TokenValidationParameters = new TokenValidationParameters
            {
                ValidateIssuer = false,
                ValidateAudience = false,
                SignatureValidator = (token, _) => new JsonWebToken(token),
            };
            options.Events = new JwtBearerEvents
            {
                OnMessageReceived = context =>
                {
                    context.Token = context.Request.Headers.Authorization.ToString()[(Old.Length + 1)..];
                    return Task.CompletedTask;
                },
            };
        });
    }

    protected override void Misconfigure(JwtBearerOptions options) => options.ForwardDefaultSelector = context =>
        context.Request.Headers.Authorization.ToString().StartsWith($"{Old} ", StringComparison.Ordinal) ? Old : null;
}
