using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CryptoAssert.Tests.Jwt;

/// <summary>The stock handler behind a real socket, where headers are checked as they are in production.</summary>
public sealed class StockHandlerOnKestrelTests
{
    [Fact]
    public async Task Every_forgery_is_withstood()
    {
        await using var app = new OnKestrel();

        var report = await app.Orders("HS256").RejectsForgedJwts().EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Passed, report.ToString());
    }

    [Fact]
    public async Task An_issuer_that_no_header_can_carry_is_answered_with_a_server_error()
    {
        await using var app = new OnKestrel();

        var report = await app.Orders("HS256").Resists(CheckCatalogue.JwtAttack("CRY1351")).EvaluateAsync();

        Assert.Equal("CRY1351", Assert.Single(report.Findings).Id);
    }

    [Fact]
    public async Task An_issuer_or_audience_that_no_header_can_carry_is_no_finding_of_their_verbs()
    {
        await using var app = new OnKestrel();

        var report = await app.Orders("HS256").RejectsWrongIssuer().And.RejectsWrongAudience().EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Passed, report.ToString());
    }

    private sealed class OnKestrel : WebApplicationFactory<SchemesApi.Program>
    {
        public OnKestrel() => UseKestrel();

        protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("Setup", "Stock").UseSetting("Alg", "HS256").UseUrls("http://127.0.0.1:0");
    }
}
