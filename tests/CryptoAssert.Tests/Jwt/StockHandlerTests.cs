using System.Globalization;
using CryptoAssert.Checks;
using CryptoAssert.Jwt;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CryptoAssert.Tests.Jwt;

/// <summary>
/// AddJwtBearer with a key, an issuer, an audience and nothing else. It withstands the forgery battery, so what that battery
/// finds in an app is the app's own; which RFC rules it breaks is approved as text, one file an algorithm.
/// </summary>
/// <remarks>
/// To approve a changed list: <c>APPROVE=1 dotnet test --filter StockHandlerTests</c>, then read the difference in git.
/// </remarks>
public sealed class StockHandlerTests
{
    public static TheoryData<string> Algorithms => ["HS256", "RS256", "PS256", "ES256", "ES384", "Authority"];

    [Theory, MemberData(nameof(Algorithms))]
    public async Task Every_forgery_is_withstood(string alg)
    {
        await using var app = Stock(alg);

        var report = await Orders(app, alg).RejectsForgedJwts().EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Passed, report.ToString());
        Assert.Empty(report.Inconclusive);
    }

    [Theory, MemberData(nameof(Algorithms))]
    public async Task Conformance(string alg)
    {
        await using var app = Stock(alg);

        var report = await Orders(app, alg).ConformsToJwtBestPractice().EvaluateAsync();

        Assert.Empty(report.Inconclusive);
        var lines = report.Findings.SelectMany(root => root.Symptoms.Prepend(root))
            .OrderBy(finding => finding.Id, StringComparer.Ordinal)
            .Select(finding => string.Create(CultureInfo.InvariantCulture, $"{finding.Attack} [{finding.Severity}] "
                + $"{finding.Cause}"));
        Approved.Equal(string.Join('\n', lines), member: $"{nameof(Conformance)}.{alg}");
    }

    public static TheoryData<JwtFamily> Families => [.. Enum.GetValues<JwtFamily>()];

    /// <summary>
    /// What a verb asks is mended by a setting of the stock handler; a default that has to be changed is named here.
    /// </summary>
    [Theory, MemberData(nameof(Families))]
    public async Task Every_verb_passes_but_those_that_need_a_setting(JwtFamily family)
    {
        await using var app = Stock("RS256");
        var attacks = CheckCatalogue.JwtAttacks
            .Where(attack => attack.Family == family && attack.Tier is (JwtTier.Forgery or JwtTier.Validation));
        var verb = new JwtCheck(Orders(app, "RS256"), family.ToString(), attacks, new CallSite("", 0));

        var report = await verb.EvaluateAsync();

        string[] needsASetting = family switch
        {
            JwtFamily.TokenType => ["CRY2122"],                 // ValidTypes
            JwtFamily.ErrorDetail => ["CRY7149"],               // IncludeErrorDetails = false
            _ => [],
        };
        Assert.Equal(needsASetting, report.Findings.Select(finding => finding.Id));
    }

    [Fact]
    public async Task ValidateIssuerSigningKey_mends_expired_certificates()
    {
        await using var app = new WebApplicationFactory<SchemesApi.Program>().WithWebHostBuilder(builder => builder.UseSetting("Setup", "ValidatedKeys"));

        var report = await app.Endpoint("/orders").WithTestIssuer().Resists(CheckCatalogue.JwtAttack("CRY1071")).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Passed, report.ToString());
    }

    private static WebApplicationFactory<SchemesApi.Program> Stock(string alg) =>
        new WebApplicationFactory<SchemesApi.Program>().WithWebHostBuilder(builder =>
            builder.UseSetting("Setup", alg == "Authority" ? alg : "Stock").UseSetting("Alg", alg));

    private static ProtectedEndpoint Orders(WebApplicationFactory<SchemesApi.Program> app, string alg) =>
        alg == "Authority" ? app.Endpoint("/orders").WithTestIssuer() : app.Orders(alg);
}
