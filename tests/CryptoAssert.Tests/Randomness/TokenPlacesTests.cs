using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using TokensApi;
using TokensApi.Makers;

namespace CryptoAssert.Tests.Randomness;

/// <summary>A token is found wherever a service puts it, and a place without one is said.</summary>
public sealed class TokenPlacesTests
{
    public static TheoryData<string, string> Places => new()
    {
        { "/password-reset", "json" }, { "/nested", "nested" }, { "/header", "header" }, { "/cookie", "cookie" }, { "/link", "regex" }, { "/page", "regex" },
        { "/mailed", "services" }, { "/text", "body" }, { "/text", "delegate" },
    };

    [Theory, MemberData(nameof(Places))]
    public async Task A_token_is_found(string path, string place)
    {
        await using var app = Issuers.App(nameof(LettersAndDigits));

        var report = await app.Endpoint(HttpMethod.Post, path).IssuesHighEntropyTokens(t => place switch
        {
            "json" => t.FromJson("token"),
            "nested" => t.FromJson("data.0.token"),
            "header" => t.FromHeader("X-Session"),
            "cookie" => t.FromCookie("session"),
            "regex" => t.FromRegex(@"reset\?code=(\w+)"),
            "services" => t.FromServices(services => services.GetRequiredService<Mailbox>().Last),
            "body" => t.FromBody(),
            _ => t.From(answer => answer.Body),
        });

        Assert.Contains("200 tokens", report.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/none", "There is no token in the JSON field \"token\": the answer was 200 OK with the members id, link")]
    [InlineData("/broken", "500 Internal Server Error")]
    [InlineData("/nowhere", "404 Not Found")]
    public async Task A_place_without_a_token_is_no_pass(string path, string says)
    {
        await using var app = Issuers.App(nameof(Hexadecimal));

        var report = await app.Endpoint(HttpMethod.Post, path).IssuesHighEntropyTokens(t => t.FromJson("token")).EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains(says, report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rate_limit_is_named_with_the_tokens_until_then()
    {
        await using var app = Issuers.App(nameof(Hexadecimal), limit: 30);

        var report = await app.Endpoint(HttpMethod.Post, "/password-reset").IssuesHighEntropyTokens(t => t.FromJson("token")).EvaluateAsync();

        Assert.Equal(Outcome.Inconclusive, report.Outcome);
        Assert.Contains("limits the rate: after 30 tokens", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rate_limit_hides_no_finding()
    {
        await using var app = Issuers.App(nameof(RandomBytes), limit: 10);

        var report = await app.Endpoint(HttpMethod.Post, "/password-reset").IssuesHighEntropyTokens(t => t.FromJson("token")).EvaluateAsync();

        Assert.Equal("CRY4003", Assert.Single(report.Findings).Id);
    }

    [Fact]
    public async Task Answers_that_hold_no_token_any_more_are_no_pass()
    {
        await using var app = Issuers.App(nameof(Hexadecimal));

        var report = await app.Endpoint(HttpMethod.Post, "/thrice").IssuesHighEntropyTokens(t => t.FromJson("token")).EvaluateAsync();

        Assert.Equal(Outcome.Inconclusive, report.Outcome);
        Assert.Contains("After 3 tokens an answer held no token any more", report.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(SameAlways), "All 200 tokens are the same")]
    [InlineData(nameof(MegabyteToken), "A token has 1,048,612 characters")]
    [InlineData(nameof(RawBytesAsText), "more than 256 different characters")]
    public async Task What_is_no_token_is_said(string maker, string says)
    {
        await using var app = Issuers.App(maker);

        var report = await app.Endpoint(HttpMethod.Post, "/text").IssuesHighEntropyTokens(t => t.FromBody())
            .Under(CryptoPolicy.Default with { MaxResponseBytes = 2_000_000 }).EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains(says, report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Three_tokens_are_too_few_for_a_pass()
    {
        var report = await Tokens.Of([.. Enumerable.Range(0, 3).Select(_ => RandomNumberGenerator.GetHexString(32))]).AreUnpredictable().EvaluateAsync();

        Assert.Equal(Outcome.Inconclusive, report.Outcome);
        Assert.Contains("3 tokens were given", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void No_tokens_and_empty_ones_are_refused()
    {
        Assert.Contains("There are no tokens", Assert.Throws<ArgumentException>(() => Tokens.Of([])).Message, StringComparison.Ordinal);
        Assert.Contains("index 1", Assert.Throws<ArgumentException>(() => Tokens.Of(["a", ""])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_known_of_a_user_is_short()
    {
        await using var app = Issuers.App(nameof(Hexadecimal));

        await Assert.ThrowsAsync<ArgumentException>(async () => await app.Endpoint("/").IssuesHighEntropyTokens(t => t.FromBody().Knowing(new string('a', 101))));
    }

    [Theory]
    [InlineData("/null", "where it is null")]
    [InlineData("/object", "where it is a JSON object")]
    public async Task A_member_that_is_no_text_is_said(string path, string says)
    {
        await using var app = Issuers.App(nameof(Hexadecimal));

        var report = await app.Endpoint(HttpMethod.Post, path).IssuesHighEntropyTokens(t => t.FromJson("token")).EvaluateAsync();

        Assert.Contains(says, report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Six_digits_are_told_their_own_verb()
    {
        await using var app = Issuers.App(nameof(SixDigits));

        var report = await app.Endpoint(HttpMethod.Post, "/password-reset").IssuesHighEntropyTokens(t => t.FromJson("token")).EvaluateAsync();

        Assert.Contains("IssuesUniformCodes", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tokens_come_from_a_delegate_or_a_file()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(file, ["# a comment", .. Enumerable.Range(0, 200).Select(_ => RandomNumberGenerator.GetHexString(32))]);
            await Tokens.FromFile(file).AreUnpredictable();
            await Tokens.From(() => RandomNumberGenerator.GetHexString(32)).AreUnpredictable();
            await Tokens.From(_ => Task.FromResult(RandomNumberGenerator.GetHexString(32))).AreUnpredictable();
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_generator_that_throws_is_named()
    {
        var report = await Tokens.From(string () => throw new IOException("no entropy")).AreUnpredictable().EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains("The generator threw IOException at token 1: no entropy", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tokens_outside_ascii_and_of_changing_length_are_read()
    {
        const string Greek = "αβγδεζηθικλμνξοπρστυφχψω";

        var report = await Tokens.From(() => RandomNumberGenerator.GetString(Greek, RandomNumberGenerator.GetInt32(30, 40))).AreUnpredictable();

        Assert.Contains("outside ASCII", report.ToString(), StringComparison.Ordinal);
    }
}
