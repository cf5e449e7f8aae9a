using System.Text.RegularExpressions;

namespace CryptoAssert.Tests.OnXunit;

/// <summary>The tests of this project run again as a user runs them, against a service with a flaw.</summary>
public sealed partial class DotnetTestTests
{
    private const string Flaw = "BelievesAlgNone";

    private static readonly string Project = typeof(OrdersSecurity).Assembly.Location;

    [Fact]
    public async Task A_flawed_service_fails_the_test_with_the_report()
    {
        var output = await TestRun.DotnetTestAsync(Project, Flaw, "--filter", "FullyQualifiedName~OrdersSecurity&FullyQualifiedName!~_&FullyQualifiedName!~Reported");

        Approved.Equal(TestBlocks.In(output), ThisProject.File);
    }

    [Fact]
    public async Task Of_the_cases_of_a_flawed_service_exactly_what_gets_through_fails_and_what_does_not_apply_is_skipped()
    {
        var output = await TestRun.DotnetTestAsync(Project, Flaw, "--filter", "FullyQualifiedName~OrdersSecurity.Orders_resist");
        var flawed = OrdersService.Flawed(Flaw);
        var expected = new List<string>();
        foreach (var attack in CheckCatalogue.JwtAttacks)
        {
            expected.Add(((await flawed.Resists(attack).EvaluateAsync(CancellationToken.None)).Outcome switch
            {
                Outcome.Passed => "Passed",
                Outcome.NotApplicable => "Skipped",
                _ => "Failed",
            }) + $" {attack}");
        }

        var actual = Case().Matches(output).Select(match => $"{match.Groups["outcome"]} {match.Groups["attack"]}").Order(StringComparer.Ordinal);

        Assert.Equal(expected.Order(StringComparer.Ordinal), actual);
        Assert.Contains("Failed CRY1001 AlgNone", expected);
        Assert.Contains("Skipped CRY1132 SignEncryptConfusion", expected);
    }

    [Theory]
    [InlineData("Id=CRY1001", 2)] // in both theories
    [InlineData("Category=Security&Family=Jwe&Tier=Conformance&CWE=757&Severity=Medium&DisplayName~Orders_resist", 1)]
    public async Task A_filter_finds_cases(string filter, int cases) =>
        Assert.Equal(cases, Case().Count(await TestRun.DotnetTestAsync(Project, flaw: null, "--filter", filter)));

    [Fact]
    public async Task One_case_an_attack_is_listed_and_no_host_is_started()
    {
        var (listed, hosts) = await WithHostsAsync("--list-tests");

        Assert.Equal(CheckCatalogue.JwtAttacks.Select(attack => attack.ToString()), Attacks("Orders_resist"));
        Assert.Equal(
            CheckCatalogue.JwtAttacks
                .Where(attack => attack is { Family: JwtFamily.Unsigned, Tier: JwtTier.Forgery, Id: not ("CRY1002" or "CRY1200") })
                .Select(attack => attack.ToString()),
            Attacks("Unsigned_tokens_one_by_one"));
        Assert.Empty(hosts);

        IEnumerable<string> Attacks(string test) => Listed().Matches(listed)
            .Where(match => match.Groups["test"].Value == test)
            .Select(match => match.Groups["attack"].Value)
            .Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_pass_says_in_the_output_what_was_tried()
    {
        var (output, hosts) = await WithHostsAsync("--logger", "console;verbosity=detailed", "--filter", "FullyQualifiedName~OrdersSecurity.Reported");

        Approved.Equal(TestBlocks.In(output), ThisProject.File);
        Assert.NotEmpty(hosts);
    }

    [Fact]
    public async Task What_is_wrong_or_inconclusive_fails_or_is_skipped_and_says_why()
    {
        var output = await TestRun.DotnetTestAsync(ThisProject.Samples, flaw: null);

        Approved.Equal(TestBlocks.In(output), ThisProject.File);
        Assert.Matches(@"Does_not_apply \[SKIP\]\n.*Resists\(CRY1132\): not applicable to GET /orders, nothing was tested: .*KnowingEncryptionKey", output);
    }

    private static async Task<(string Output, string Hosts)> WithHostsAsync(params string[] arguments)
    {
        var file = Path.GetTempFileName();
        Environment.SetEnvironmentVariable(HostsStarted.Variable, file);
        try
        {
            var output = await TestRun.OfAsync(["test", Project, .. arguments], flaw: null);
            return (output, await File.ReadAllTextAsync(file));
        }
        finally
        {
            Environment.SetEnvironmentVariable(HostsStarted.Variable, null);
            File.Delete(file);
        }
    }

    [GeneratedRegex(@"^ *(?<outcome>Passed|Failed|Skipped) \S+\.\w+ ?[\[(](attack: )?(?<attack>CRY\d+ \w+)[\])]", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Case();

    [GeneratedRegex(@"^ *\S+\.(?<test>\w+) ?[\[(](attack: )?(?<attack>CRY\d+ \w+)[\])]", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Listed();
}
