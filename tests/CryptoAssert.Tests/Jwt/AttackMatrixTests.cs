using VulnerableApi;

namespace CryptoAssert.Tests.Jwt;

public sealed class AttackMatrixTests
{
    public static TheoryData<string> Flaws => [.. FlawCatalogue.All.Select(flaw => flaw.Name)];

    public static TheoryData<string> Attacks => [.. CheckCatalogue.JwtAttacks.Select(attack => attack.Id)];

    [Theory, MemberData(nameof(Flaws))]
    public async Task A_flaw_falls_to_its_attack_which_is_named_as_the_cause(string name)
    {
        var flaw = FlawCatalogue.Named(name);
        await using var app = Services.Vulnerable(flaw);
        var attack = CheckCatalogue.JwtAttack(flaw.FallsTo);
        // a hand-written flaw is sound but for its one mistake; the stock handler is not sound against the RFCs
        var check = (flaw, attack.Tier) switch
        {
            (_, JwtTier.OnRequest) or (MisconfiguredJwtBearer, not JwtTier.Forgery) => app.Orders(flaw).Resists(attack),
            (MisconfiguredJwtBearer, _) => app.Orders(flaw).RejectsForgedJwts(),
            _ => app.Orders(flaw).RejectsForgedJwts().And.ConformsToJwtBestPractice(),
        };

        var report = await check.EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Failed, report.ToString());
        Assert.Equal(
            new[] { flaw.FallsTo }.Concat(flaw.AlsoFallsTo).Order(StringComparer.Ordinal),
            report.Findings.Select(finding => finding.Id).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(report.Inconclusive, attack => attack.Reason.Contains("could not be built", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Attacks))]
    public void An_attack_is_alive(string id) => Assert.Contains(FlawCatalogue.All, flaw => flaw.FallsTo == id);

    [Fact]
    public void A_flaw_falls_to_an_attack_of_the_catalogue() =>
        Assert.All(FlawCatalogue.All, flaw => Assert.All([flaw.FallsTo, .. flaw.AlsoFallsTo], id => Assert.Equal(id, CheckCatalogue.JwtAttack(id).Id)));
}
