using CryptoAssert.Checks;
using CryptoAssert.Jwt;
using HardenedApi.Strict;

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
    [InlineData("RS256", "Decrypting")]
    public async Task Every_attack_is_withstood(string alg, string verifier)
    {
        await using var app = Services.Hardened(alg, verifier);
        var orders = verifier == "Decrypting" ? app.Orders(alg).KnowingEncryptionKey(ServiceKey.Encryption) : app.Orders(alg);
        // that the service takes plain tokens beside encrypted ones is its own decision
        var attacks = CheckCatalogue.JwtAttacks.Where(attack => attack.Name != "JweDowngradeToJws");
        var check = new JwtCheck(orders, "Everything", attacks, new CallSite("", 0));

        var report = await check.EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Passed, report.ToString());
        Assert.Empty(report.Inconclusive);
    }
}
