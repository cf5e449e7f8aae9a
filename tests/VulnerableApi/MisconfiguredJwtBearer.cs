using HardenedApi.Strict;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi;

/// <summary>The stock handler with one setting that undoes it.</summary>
public abstract class MisconfiguredJwtBearer : Flaw
{
    public override void AddAuthentication(WebApplicationBuilder builder) => builder.Services.AddAuthentication().AddJwtBearer(options =>
    {
        var rules = new StrictRules { Alg = Alg, Kid = Key.Kid };
        options.MapInboundClaims = false;
        options.TokenValidationParameters = new TokenValidationParameters
        {
            IssuerSigningKey = Key.VerificationKey,
            ValidIssuer = rules.Issuer,
            ValidAudience = rules.Audience,
        };
        Misconfigure(options);
    });

    protected abstract void Misconfigure(JwtBearerOptions options);
}
