namespace CryptoAssert.Tests.Jwt;

public sealed class HardenedServiceTests
{
    [Theory]
    [InlineData("HS256", "JwtBearer")]
    [InlineData("RS256", "JwtBearer")]
    [InlineData("PS256", "JwtBearer")]
    [InlineData("ES256", "JwtBearer")]
    [InlineData("ES384", "JwtBearer")]
    [InlineData("HS256", "HandWritten")]
    [InlineData("RS256", "HandWritten")]
    [InlineData("PS512", "HandWritten")]
    [InlineData("ES256", "HandWritten")]
    [InlineData("ES512", "HandWritten")]
    public async Task Every_attack_is_withstood(string alg, string verifier)
    {
        await using var app = Services.Hardened(alg, verifier);
        var orders = app.Orders(alg);
        var check = CheckCatalogue.JwtAttacks.Aggregate(
            orders.RejectsForgedJwts(), (joined, attack) => joined.And.Resists(attack));

        var report = await check.EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Passed, report.ToString());
        Assert.Empty(report.Inconclusive);
    }
}
