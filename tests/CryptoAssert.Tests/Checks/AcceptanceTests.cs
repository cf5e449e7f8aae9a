using static CryptoAssert.Tests.Http.StubService;

namespace CryptoAssert.Tests.Checks;

public sealed class AcceptanceTests
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.UtcNow);

    [Fact]
    public async Task An_accepted_finding_passes_and_stays_visible()
    {
        using var client = Flawed();

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).Resists(CheckCatalogue.JwtAttack("CRY1001"))
            .Accept("CRY1001", because: "the gateway strips it", until: Today.AddDays(1)).EvaluateAsync();

        Assert.Equal(Outcome.Passed, report.Outcome);
        Assert.Equal("CRY1001", Assert.Single(report.AcceptedFindings).Id);
        Assert.Contains("the gateway strips it", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_acceptance_holds_through_its_last_day()
    {
        using var client = Flawed();

        await client.Endpoint("/orders").WithTestIssuer(Key).Resists(CheckCatalogue.JwtAttack("CRY1001"))
            .Accept("CRY1001", because: "the gateway strips it", until: Today);
    }

    [Fact]
    public async Task An_expired_acceptance_fails()
    {
        using var client = Flawed();

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).Resists(CheckCatalogue.JwtAttack("CRY1001"))
            .Accept("CRY1001", because: "the gateway strips it", until: Today.AddDays(-1)).EvaluateAsync();

        Assert.Equal(Outcome.Failed, report.Outcome);
        Assert.Equal("CRY1001", Assert.Single(report.Findings).Id);
        Assert.Contains("expired on", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_acceptance_of_nothing_fails()
    {
        using var client = Client(call => call.Genuine ? Orders : Refusal);

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).RejectsUnsignedJwt()
            .Accept("CRY1001", because: "the gateway strips it", until: Today.AddDays(1)).EvaluateAsync();

        Assert.Equal(Outcome.Failed, report.Outcome);
        Assert.Contains("covers nothing", report.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CRY2112")]
    [InlineData("CRY3001")]
    public async Task An_acceptance_of_what_the_check_does_not_send_fails(string id)
    {
        using var client = Client(call => call.Genuine ? Orders : Refusal);
        var check = client.Endpoint("/orders").WithTestIssuer(Key).RejectsUnsignedJwt();

        if (id.StartsWith("CRY3", StringComparison.Ordinal))
        {
            Assert.Throws<ArgumentException>(() => { _ = check.Accept(id, because: "somewhere else", until: Today.AddDays(1)); });
            return;
        }

        var report = await check.Accept(id, because: "somewhere else", until: Today.AddDays(1)).EvaluateAsync();

        Assert.Equal(Outcome.Failed, report.Outcome);
        Assert.Contains("does not send: remove it", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_and_its_acceptance_say_what_they_are()
    {
        using var client = Flawed();

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).Resists(CheckCatalogue.JwtAttack("CRY1001"))
            .Accept("CRY1001", because: "the gateway strips it", until: Today).EvaluateAsync();

        var finding = Assert.Single(report.AcceptedFindings);
        Assert.Equal("CRY1001 AlgNone: accepted a token with alg \"none\"", finding.ToString());
        Assert.Equal("the gateway strips it", finding.Acceptance!.Because);
    }

    [Fact]
    public void An_acceptance_needs_a_reason_and_a_known_id()
    {
        using var client = Flawed();
        var check = client.Endpoint("/orders").WithTestIssuer(Key).RejectsUnsignedJwt();

        Assert.Throws<ArgumentException>(() => { _ = check.Accept("CRY1001", because: " ", until: Today); });
        var unknown = Assert.Throws<ArgumentException>(() => { _ = check.Accept("CRY9999", because: "so", until: Today); });
        Assert.Contains("CRY9999", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_accepts_that_nothing_is_verified_still_hears_of_the_rest()
    {
        using var client = Client(call => call.MentionsAlg ? Orders : Refusal);

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).RejectsForgedJwts()
            .Accept("CRY1000", because: "a stub until March", until: Today).EvaluateAsync();

        Assert.Equal("CRY1000", Assert.Single(report.AcceptedFindings).Id);
        Assert.Contains(report.Findings, finding => finding.Id == "CRY1001");
    }

    private static HttpClient Flawed() => Client(call => call.Genuine || call.Unsigned ? Orders : Refusal);
}
