using System.Text.RegularExpressions;
using Microsoft.IdentityModel.Tokens;
using static CryptoAssert.Tests.Http.StubService;

namespace CryptoAssert.Tests.Checks;

public sealed class SecurityCheckTests
{
    [Fact]
    public async Task A_check_sends_nothing_before_it_is_awaited()
    {
        var calls = 0;
        using var client = Client(call =>
        {
            calls = call.Number;
            return call.Genuine ? Orders : Refusal;
        });

        var check = client.Endpoint("/orders").WithTestIssuer(Key).RejectsUnsignedJwt();
        Assert.Equal(0, calls);

        await check;
        Assert.NotEqual(0, calls);
    }

    [Fact]
    public async Task A_check_is_a_task_where_one_is_wanted()
    {
        using var client = Client(call => call.Genuine ? Orders : Refusal);
        Task task = client.Endpoint("/orders").WithTestIssuer(Key).RejectsUnsignedJwt();

        await task;
    }

    [Fact]
    public async Task Verbs_joined_with_And_share_controls_and_report()
    {
        using var client = Client(call => call.Genuine ? Orders : Refusal);
        var orders = client.Endpoint("/orders").WithTestIssuer(Key);

        var joined = await orders.Resists(CheckCatalogue.JwtAttack("CRY1001")).And.Resists(CheckCatalogue.JwtAttack("CRY1151")).EvaluateAsync();

        Assert.Equal(["CRY1001", "CRY1151"], joined.AttacksRun.Select(attack => attack.Id));
        Assert.Equal(4, joined.Controls.Count);
        Assert.StartsWith("Resists(CRY1001).And.Resists(CRY1151): GET /orders withstood 2 "
            + "attacks", joined.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verb_that_tests_nothing_is_not_hidden_behind_one_that_does()
    {
        using var client = Client(call => call.Genuine ? Orders : Refusal);
        var token = new CryptoAssert.Jwt.TestIssuer(new CryptoAssert.Jwt.Jose.JwsSigner(Key, "HS256"), null, null, new TestIssuerOptions()).Mint();

        var report = await client.Endpoint("/orders").WithBearer(token).RejectsUnsignedJwt().And.RejectsExpiredJwt().EvaluateAsync();

        Assert.Equal(Outcome.NotApplicable, report.Outcome);
        Assert.Contains("No attack of RejectsExpiredJwt applies", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_check_throws_its_report_with_the_callers_frames_only()
    {
        using var client = Client(call => call.Genuine || call.Unsigned ? Orders : Refusal);

        var exception = await Assert.ThrowsAsync<CryptoAssertionException>(
            async () => await client.Endpoint("/orders").WithTestIssuer(Key).RejectsUnsignedJwt());

        Assert.Equal(exception.Report!.ToString(), exception.Message);
        Assert.Contains(nameof(SecurityCheckTests), exception.StackTrace, StringComparison.Ordinal);
        Assert.DoesNotContain("CryptoAssert.SecurityCheck.", exception.StackTrace, StringComparison.Ordinal);
        Assert.Contains($"{nameof(SecurityCheckTests)}.cs:", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_seed_sends_the_same_noise()
    {
        var sent = new List<string?>();
        using var client = Client(call =>
        {
            sent.Add(WithoutSeconds(call.Token));
            return call.Token == "e30.e30.AAAA" ? Orders : Refusal;
        });
        var check = client.Endpoint("/orders").WithBearer("e30.e30.AAAA").RejectsTamperedJwt().Under(CryptoPolicy.Default with { Seed = 7 });

        await check.EvaluateAsync();
        var first = sent.ToList();
        sent.Clear();
        await check.EvaluateAsync();

        Assert.Equal(first, sent);

        // an expiry is that of its moment: both runs may lie in two seconds
        static string? WithoutSeconds(string? token) => token?.Split('.') is [var header, var payload, var signature]
            ? $"{header}.{Regex.Replace(Base64UrlEncoder.Decode(payload), @"\d{10}", "#", RegexOptions.None, TimeSpan.FromSeconds(1))}.{signature}"
            : token;
    }

    [Fact]
    public async Task A_request_budget_that_runs_out_is_no_pass()
    {
        using var client = Client(call => call.Genuine ? Orders : Refusal);

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).RejectsForgedJwts()
            .Under(CryptoPolicy.Default with { RequestBudget = 6 }).EvaluateAsync();

        Assert.Equal(Outcome.Inconclusive, report.Outcome);
        Assert.Contains("6 requests", report.Problem, StringComparison.Ordinal);
    }
}
