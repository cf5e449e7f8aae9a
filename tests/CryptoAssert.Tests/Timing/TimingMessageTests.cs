using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SecretsApi.Comparers;
using SecretsApi.Logins;

namespace CryptoAssert.Tests.Timing;

/// <summary>What a user reads. Measured numbers are replaced: they differ from run to run.</summary>
public sealed partial class TimingMessageTests
{
    [Fact]
    public async Task A_secret_compared_character_by_character()
    {
        await using var app = Secrets.App(nameof(Loop));

        await ApprovedAsync(app.Endpoint(HttpMethod.Post, "/webhook").ComparesSecretsInConstantTime(Secrets.ApiKey, file: "HooksApiSecurity.cs", line: 12));
    }

    [Fact]
    public async Task A_secret_compared_in_constant_time()
    {
        await using var app = Secrets.App(nameof(FixedTime));

        await ApprovedAsync(app.Endpoint(HttpMethod.Post, "/webhook").ComparesSecretsInConstantTime(Secrets.ApiKey, file: "HooksApiSecurity.cs", line: 12));
    }

    [Fact]
    public async Task A_secret_refused_in_different_ways()
    {
        await using var app = Secrets.App(nameof(FixedTime));

        await ApprovedAsync(app.Endpoint(HttpMethod.Post, "/told").ComparesSecretsInConstantTime(Secrets.ApiKey, file: "HooksApiSecurity.cs", line: 12));
    }

    [Fact]
    public async Task A_secret_that_the_app_ignores()
    {
        await using var app = Secrets.App(nameof(FixedTime));

        await ApprovedAsync(app.Endpoint(HttpMethod.Post, "/ignored").ComparesSecretsInConstantTime(Secrets.ApiKey, file: "HooksApiSecurity.cs", line: 12));
    }

    [Fact]
    public async Task A_short_secret()
    {
        await using var app = Secrets.With("Webhook:ApiKey", "0123456789abcdef");

        await ApprovedAsync(
            app.Endpoint(HttpMethod.Post, "/webhook").ComparesSecretsInConstantTime(s => s.InHeader("X-Api-Key").WithSecret("0123456789abcdef"), file: "HooksApiSecurity.cs", line: 12),
            CryptoPolicy.Default with { TimingPairs = 50 });
    }

    [Fact]
    public async Task A_log_in_that_hashes_for_known_users_only()
    {
        await using var app = Secrets.With("Login", nameof(HashesKnownUsersOnly));

        await ApprovedAsync(app.Endpoint(HttpMethod.Post, "/login").HidesWhichUsersExist(
            known: Secrets.Login("alice", "wrong"), unknown: Secrets.Login("nobdy", "wrong"), file: "LogInSecurity.cs", line: 30));
    }

    [Fact]
    public async Task A_log_in_that_says_who_is_unknown()
    {
        await using var app = Secrets.With("Login", nameof(SaysWhoIsUnknown));

        await ApprovedAsync(app.Endpoint(HttpMethod.Post, "/login").HidesWhichUsersExist(
            known: Secrets.Login("alice", "wrong"), unknown: Secrets.Login("nobdy", "wrong"), file: "LogInSecurity.cs", line: 30));
    }

    [Fact]
    public Task A_comparer() => ApprovedAsync(ConstantTime.Of(new Loop().Matches).ComparesSecretsInConstantTime(file: "ComparerTests.cs", line: 7));

    [Fact]
    public async Task The_page_is_one_file_with_both_distributions_and_the_evidence()
    {
        var path = Path.GetTempFileName();
        var report = await ConstantTime.Of((string secret, string guess) => secret == guess).ComparesSecretsInConstantTime(line: 7).EvaluateAsync();

        report.WriteHtml(path);

        var page = await File.ReadAllTextAsync(path);
        File.Delete(path);
        Assert.Contains("CRY3001", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal); // nothing is fetched
        Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
        var charts = Charts().Matches(page).Select(match => XElement.Parse(match.Value)).ToList();
        Assert.Equal(["Times of wrong first character and wrong last character", "Evidence pair by pair"], charts.Select(chart => chart.Element("title")!.Value));
        var evidence = charts[1].Element("path")!.Attribute("d")!.Value;
        Assert.Equal(Assert.Single(report.Timings).Pairs, evidence.Count(letter => letter is 'M' or 'L'));
    }

    private static Task ApprovedAsync<TSubject>(SecurityCheck<TSubject> check, CryptoPolicy? policy = null, [CallerMemberName] string member = "") =>
        Approved.MessageAsync(
            check.Under(policy ?? Secrets.Patient),
            text => Evidence().Replace(Pairs().Replace(Times().Replace(text, "# us"), "# $1"), "1e# to 1"),
            member: member);

    [GeneratedRegex(@"[+-]?\d[\d,.]* (ns|us|ms)\b")]
    private static partial Regex Times();

    [GeneratedRegex(@"\b\d+ (pairs|more|calls)\b")]
    private static partial Regex Pairs();

    [GeneratedRegex(@"1e\d+ to 1")]
    private static partial Regex Evidence();

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Charts();
}
