using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using TokensApi.Makers;

namespace CryptoAssert.Tests.Randomness;

/// <summary>One-time codes: drawn evenly, from enough, and not to be guessed by trying.</summary>
public sealed class CodeTests
{
    [Fact]
    public async Task Sound_codes_that_end_after_some_wrong_guesses_stand()
    {
        await using var app = App(nameof(SixDigits), guesses: 5);

        var report = await Check(app);

        Assert.Contains("after 10 wrong guesses the right one is refused", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Codes_without_a_place_to_enter_them_say_what_was_not_checked()
    {
        await using var app = App(nameof(SixDigits), guesses: 5);

        var report = await app.Endpoint(HttpMethod.Post, "/codes").IssuesUniformCodes(c => c.FromJson("code"));

        Assert.Contains(report.Notes, note => note.Contains("was not checked", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(nameof(FourDigits), 5, "CRY4401")]
    [InlineData(nameof(SixDigits), 0, "CRY4402")]
    [InlineData(nameof(SixDigits), 11, "CRY4402")]
    [InlineData(nameof(SixDigitsOfTwoBytes), 5, "CRY4202")]
    [InlineData(nameof(SixDigitsOfSeededRandom), 5, "CRY4001")]
    [InlineData(nameof(SixDigitsOfSharedRandom), 5, "CRY4004")]
    public async Task Flawed_codes_fall(string maker, int guesses, string id)
    {
        await using var app = App(maker, guesses);

        var report = await Check(app).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Failed, report.ToString());
        Assert.Contains(id, report.Findings.Select(finding => finding.Id));
    }

    /// <summary>Nothing was counted, so nothing is said: neither is a pass.</summary>
    [Fact]
    public async Task Codes_that_cannot_be_counted_are_no_pass()
    {
        await using var app = App(nameof(CodesOfChangingLength), guesses: 5);

        var report = await app.Endpoint(HttpMethod.Post, "/codes").IssuesUniformCodes(c => c.FromJson("code")).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Inconclusive, report.ToString());
        Assert.Contains("IssuesHighEntropyTokens", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_that_fails_after_some_guesses_is_no_refusal()
    {
        await using var app = App(nameof(SixDigits), guesses: 5);

        var report = await app.Endpoint(HttpMethod.Post, "/codes").IssuesUniformCodes(
            c => c.FromJson("code"), CodeEntry.At(app.Endpoint(HttpMethod.Post, "/codes/enter-and-fail"), code => Attempt.Json(new { code }))).EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains("that is no refusal", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_that_takes_anything_shows_nothing()
    {
        await using var app = App(nameof(SixDigits), guesses: 5);

        var report = await app.Endpoint(HttpMethod.Post, "/codes")
            .IssuesUniformCodes(c => c.FromJson("code"), CodeEntry.At(app.Endpoint(HttpMethod.Post, "/codes/ignore"), code => Attempt.Json(new { code }))).EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains("answered like a wrong one", report.Problem, StringComparison.Ordinal);
    }

    private static WebApplicationFactory<TokensApi.Program> App(string maker, int guesses) =>
        Issuers.App(maker).WithWebHostBuilder(builder => builder.UseSetting("Guesses", guesses.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static SecurityCheck<ApiEndpoint> Check(WebApplicationFactory<TokensApi.Program> app) => app.Endpoint(HttpMethod.Post, "/codes").IssuesUniformCodes(
        c => c.FromJson("code"), CodeEntry.At(app.Endpoint(HttpMethod.Post, "/codes/enter"), code => Attempt.Json(new { code })));
}
