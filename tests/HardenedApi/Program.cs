using System.Security.Claims;
using HardenedApi.Strict;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace HardenedApi;

/// <summary>
/// A service on which nothing may be found. <c>Alg</c> sets its algorithm; <c>Verifier</c> is <c>JwtBearer</c> (the stock handler
/// with strict settings), <c>HandWritten</c>, or <c>Decrypting</c> (by hand, and takes encrypted tokens too).
/// </summary>
public sealed class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.ClearProviders();
        var alg = builder.Configuration["Alg"] ?? "HS256";
        if (builder.Configuration["Verifier"] is "HandWritten" or "Decrypting")
        {
            builder.Services.AddSingleton(builder.Configuration["Verifier"] == "Decrypting" ? new StrictJweVerifier(alg) : new StrictVerifier(alg));
            builder.Services.AddAuthentication(VerifierHandler.SchemeName)
                .AddScheme<AuthenticationSchemeOptions, VerifierHandler>(VerifierHandler.SchemeName, null);
        }
        else
        {
            builder.Services.AddAuthentication().AddJwtBearer(options => Harden(options, alg));
        }

        builder.Services.AddAuthorization();
        var app = builder.Build();
        app.MapGet("/orders", (ClaimsPrincipal user) => new { user = user.FindFirst("sub")?.Value, orders = new[] { "apples", "pears" } })
            .RequireAuthorization();
        app.Run();
    }

    private static void Harden(JwtBearerOptions options, string alg)
    {
        var key = ServiceKey.For(alg);
        var rules = new StrictRules { Alg = alg, Kid = key.Kid };
        options.MapInboundClaims = false;
        options.IncludeErrorDetails = false;
        options.TokenHandlers.Clear();
        options.TokenHandlers.Add(new StrictJsonWebTokenHandler(rules));
        options.TokenValidationParameters = new TokenValidationParameters
        {
            IssuerSigningKey = key.VerificationKey,
            TryAllIssuerSigningKeys = false,
            ValidateIssuerSigningKey = true,
            ValidAlgorithms = [alg],
            ValidTypes = [rules.Type],
            ValidIssuer = rules.Issuer,
            ValidAudience = rules.Audience,
            IgnoreTrailingSlashWhenValidatingAudience = false,
            ClockSkew = rules.ClockSkew,
        };
        options.Events = new JwtBearerEvents
        {
            OnMessageReceived = context =>
            {
                // two Authorization headers are somebody's attempt to be read differently by two parties
                if (context.Request.Headers.Authorization.Count > 1 || context.Request.Headers.Authorization.ToString().Contains(','))
                {
                    context.Fail("ambiguous");
                }

                return Task.CompletedTask;
            },
        };
    }
}
