using HardenedApi.Strict;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CryptoAssert.Tests.Jwt;

/// <summary>AddJwtBearer with a key, an issuer and an audience, and everything else as it comes.</summary>
public sealed class StockHandlerReasonsTests
{
    private static readonly StrictRules Rules = new() { Alg = "HS256", Kid = "" };

    /// <summary>What it takes and the RFCs do not: its users hear of it from ConformsToJwtBestPractice or on request.</summary>
    private static readonly string[] Accepted =
    [
        "CRY2113", "CRY2115", "CRY2117", "CRY2121", "CRY2122", "CRY2123", "CRY2127", "CRY2129", "CRY2217", "CRY2222", "CRY2227", "CRY2419",
    ];

    public static TheoryData<string> SignedByTheIssuer =>
    [
        .. CheckCatalogue.JwtAttacks
            .Where(attack => attack.Family is JwtFamily.Lifetime or JwtFamily.Issuer or JwtFamily.Audience or JwtFamily.TokenType or JwtFamily.Claims)
            .Select(attack => attack.Id),
    ];

    [Theory, MemberData(nameof(SignedByTheIssuer))]
    public async Task It_refuses_for_the_reason_that_the_attack_means(string id)
    {
        await using var app = await StartAsync(_ => { });

        var report = await Orders(app, Rules.Issuer, Rules.Audience).Resists(CheckCatalogue.JwtAttack(id)).EvaluateAsync();

        Assert.True(report.Outcome == (Accepted.Contains(id) ? Outcome.Failed : Outcome.Passed), report.ToString());
    }

    [Fact]
    public async Task A_service_whose_tokens_carry_no_issuer_and_no_audience_is_not_accused_of_ignoring_them()
    {
        await using var app = await StartAsync(options =>
        {
            options.TokenValidationParameters.ValidateIssuer = false;
            options.TokenValidationParameters.ValidateAudience = false;
        });

        var report = await Orders(app, issuer: null, audience: null).RejectsWrongIssuer().And.RejectsWrongAudience().EvaluateAsync();

        Assert.Equal(Outcome.NotApplicable, report.Outcome);
        Assert.All(report.NotApplicable, attack => Assert.Contains("WithClaim", attack.Reason, StringComparison.Ordinal));
    }

    private static ProtectedEndpoint Orders(WebApplication app, string? issuer, string? audience) => app.GetTestClient()
        .Endpoint("/orders")
        .WithTestIssuer(ServiceKey.For("HS256").SigningKey, issuer, audience, configure: token => token.TokenType = Rules.Type);

    private static async Task<WebApplication> StartAsync(Action<JwtBearerOptions> configure)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddAuthentication().AddJwtBearer(options =>
        {
            options.TokenValidationParameters.IssuerSigningKey = ServiceKey.For("HS256").VerificationKey;
            options.TokenValidationParameters.ValidIssuer = Rules.Issuer;
            options.TokenValidationParameters.ValidAudience = Rules.Audience;
            configure(options);
        });
        builder.Services.AddAuthorization();
        var app = builder.Build();
        app.MapGet("/orders", () => new[] { "apples", "pears" }).RequireAuthorization();
        await app.StartAsync();
        return app;
    }
}
