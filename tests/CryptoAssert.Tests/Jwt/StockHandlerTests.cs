using VulnerableApi.Flaws;

namespace CryptoAssert.Tests.Jwt;

/// <summary>AddJwtBearer with a key, an issuer, an audience and nothing else.</summary>
public sealed class StockHandlerTests
{
    public static TheoryData<string> Attacks =>
    [
        .. CheckCatalogue.JwtAttacks
            .Where(attack => attack.Family is JwtFamily.EmbeddedKey or JwtFamily.Place or JwtFamily.Availability || attack.Id == "CRY7249")
            .Select(attack => attack.Id),
    ];

    [Theory, MemberData(nameof(Attacks))]
    public async Task It_withstands(string id)
    {
        var flaw = new NamesTheFailedCheck();
        await using var app = Services.Vulnerable(flaw);

        var report = await app.Orders(flaw).Resists(CheckCatalogue.JwtAttack(id)).EvaluateAsync();

        Assert.True(report.Outcome is Outcome.Passed or Outcome.NotApplicable, report.ToString());
        Assert.Empty(report.Inconclusive);
    }
}
