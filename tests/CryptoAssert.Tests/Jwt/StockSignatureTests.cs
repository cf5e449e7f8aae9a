using CryptoAssert.Jwt;
using CryptoAssert.Checks;
using HardenedApi.Strict;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using VulnerableApi;

namespace CryptoAssert.Tests.Jwt;

/// <summary>
/// AddJwtBearer as it comes, with a key and nothing else: what it resists and the one thing that ECDSA does not let it
/// resist.
/// </summary>
public sealed class StockSignatureTests
{
    [Theory]
    [InlineData("ES256", "CRY1090")]
    [InlineData("ES384", "CRY1087")]
    [InlineData("ES512", "CRY1087")]
    [InlineData("RS256", "CRY1291")]
    [InlineData("RS512", "CRY1291")]
    [InlineData("PS256", "CRY1093")]
    [InlineData("PS384", "CRY1093")]
    [InlineData("RS256 with e = 3", "CRY1091")]
    public async Task The_stock_handler_stands(string name, string attacked)
    {
        var key = name.EndsWith('3') ? FlawCatalogue.Named("FindsTheHashAndStops").Key : ServiceKey.For(name);
        await using var app = await StartAsync(key);
        using var client = app.GetTestClient();
        var orders = Orders(client, key);
        var attacks = CheckCatalogue.JwtAttacks
            .Where(attack => attack.Family == JwtFamily.Signature && attack.Tier != JwtTier.OnRequest).ToList();

        var report = await new JwtCheck(orders, "Signatures", attacks, new CallSite("", 0)).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Passed, report.ToString());
        Assert.Contains(report.AttacksRun, attack => attack.Id == attacked);
    }

    /// <summary>One signature in 256 begins with a zero: whatever it is, nothing that the stock handler may take is made of it.</summary>
    [Fact]
    public async Task A_signature_that_begins_with_a_zero_accuses_nobody()
    {
        var key = ServiceKey.For("PS256");
        await using var app = await StartAsync(key);
        using var client = app.GetTestClient();
        var token = Enumerable.Range(0, 10_000).Select(_ => Token(key)).First(token => Base64UrlEncoder.DecodeBytes(token[(token.LastIndexOf('.') + 1)..])[0] == 0);

        var report = await new JwtCheck(client.Endpoint("/orders").WithBearer(token).KnowingPublicKey(key.PublicPem), "Signatures", [CheckCatalogue.JwtAttack("CRY1092")], new CallSite("", 0)).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Passed, report.ToString());
    }

    [Fact]
    public async Task The_stock_handler_knows_two_texts_of_an_ecdsa_token()
    {
        var key = ServiceKey.For("ES256");
        await using var app = await StartAsync(key);
        using var client = app.GetTestClient();

        var report = await Orders(client, key).Resists(CheckCatalogue.JwtAttack("CRY1089")).EvaluateAsync();

        Assert.Equal("CRY1089", Assert.Single(report.Findings).Id);
    }

    private static string Token(ServiceKey key) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = "https://issuer.example",
        Audience = "https://api.example",
        Claims = new Dictionary<string, object> { ["sub"] = "alice" },
        SigningCredentials = new SigningCredentials(key.SigningKey, key.Alg),
    });

    private static ProtectedEndpoint Orders(HttpClient client, ServiceKey key) =>
        client.Endpoint("/orders").WithTestIssuer(key.SigningKey, "https://issuer.example", "https://api.example", key.Alg);

    private static async Task<WebApplication> StartAsync(ServiceKey key)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddAuthentication().AddJwtBearer(options => options.TokenValidationParameters = new TokenValidationParameters
        {
            IssuerSigningKey = key.VerificationKey,
            ValidIssuer = "https://issuer.example",
            ValidAudience = "https://api.example",
        });
        builder.Services.AddAuthorization();
        var app = builder.Build();
        app.MapGet("/orders", () => new { orders = new[] { "apples", "pears" } }).RequireAuthorization();
        await app.StartAsync();
        return app;
    }
}
