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
    [InlineData("Id=CRY1002", 1)]
    [InlineData("Family=Jwe&Tier=Conformance", 1)]
    [InlineData("Category=Security&CWE=347&Severity=Critical&DisplayName~CRY1001", 2)]
    public async Task A_filter_finds_cases(string filter, int cases) =>
        Assert.Equal(cases, Case().Count(await TestRun.DotnetTestAsync(Project, flaw: null, "--filter", filter)));

    [Fact]
    public async Task One_case_an_attack_is_listed()
    {
        var listed = await TestRun.DotnetTestAsync(Project, flaw: null, "--list-tests");

        Assert.Equal(
            CheckCatalogue.JwtAttacks.Select(attack => attack.ToString()),
            Listed().Matches(listed).Where(match => match.Groups["test"].Value == "Orders_resist").Select(match => match.Groups["attack"].Value).Order(StringComparer.Ordinal));
        Assert.Equal(
            CheckCatalogue.JwtAttacks.Count(attack => attack is { Family: JwtFamily.Unsigned, Tier: JwtTier.Forgery }) - 1,
            Listed().Matches(listed).Count(match => match.Groups["test"].Value == "Unsigned_tokens_one_by_one"));
    }

    [Fact]
    public async Task Discovery_starts_no_host()
    {
        Assert.Empty(await HostsOfAsync("--list-tests"));
        Assert.NotEmpty(await HostsOfAsync("--filter", "FullyQualifiedName~OrdersSecurity.Unsigned&Family!=Unsigned"));
    }

    [Fact]
    public async Task What_is_wrong_or_inconclusive_fails_or_is_skipped_and_says_why() =>
        Approved.Equal(TestBlocks.In(await TestRun.DotnetTestAsync(ThisProject.Samples, flaw: null)), ThisProject.File);

    private static async Task<string> HostsOfAsync(params string[] arguments)
    {
        var file = Path.GetTempFileName();
        Environment.SetEnvironmentVariable(HostsStarted.Variable, file);
        try
        {
            await TestRun.DotnetTestAsync(Project, flaw: null, arguments);
            return await File.ReadAllTextAsync(file);
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
