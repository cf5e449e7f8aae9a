using System.Text.RegularExpressions;

namespace CryptoAssert.Tests.OnNUnit;

[Parallelizable(ParallelScope.Children)]
public sealed partial class DotnetTestTests
{
    private static readonly string Project = typeof(OrdersSecurity).Assembly.Location;

    [TestCase("Unsigned")]
    [TestCase("Asserted")]
    [TestCase("Constrained")]
    public async Task A_flawed_service_fails_the_test_with_the_report(string test) =>
        Approved.Equal(
            TestRun.FailureIn(await TestRun.DotnetTestAsync(Project, "BelievesAlgNone", "--filter", $"FullyQualifiedName~OrdersSecurity.{test}")),
            member: test);

    [Test]
    public async Task Of_the_cases_of_a_flawed_service_exactly_what_gets_through_fails_and_what_does_not_apply_is_no_pass()
    {
        var output = await TestRun.DotnetTestAsync(Project, "BelievesAlgNone", "--filter", "FullyQualifiedName~OrdersSecurity.Orders_resist");
        var flawed = OrdersService.Flawed("BelievesAlgNone");
        var expected = new List<string>();
        foreach (var attack in CheckCatalogue.JwtAttacks)
        {
            expected.Add(((await flawed.Resists(attack).EvaluateAsync()).Outcome switch
            {
                Outcome.Passed => "Passed",
                Outcome.NotApplicable => "Skipped",
                _ => "Failed",
            }) + $" {attack}");
        }

        var actual = Case().Matches(output).Select(match => $"{match.Groups["outcome"]} {match.Groups["attack"]}").ToList();

        Assert.That(actual, Is.EquivalentTo(expected));
        Assert.That(actual, Does.Contain("Failed CRY1001 AlgNone").And.Contain("Skipped CRY1132 SignEncryptConfusion"));
    }

    [TestCase("Id=CRY1001", ExpectedResult = 1)]
    [TestCase("Family=Unsigned", ExpectedResult = 10)]
    [TestCase("TestCategory=Security&Name~CRY1001", ExpectedResult = 1)]
    public async Task<int> A_filter_finds_cases(string filter) =>
        Case().Count(await TestRun.DotnetTestAsync(Project, null, "--filter", filter));

    [Test]
    public async Task One_case_an_attack_is_listed()
    {
        var listed = await TestRun.DotnetTestAsync(Project, null, "--list-tests", "--filter", "TestCategory=Security");

        Assert.That(Listed().Count(listed), Is.EqualTo(CheckCatalogue.JwtAttacks.Count));
    }

    [GeneratedRegex(@"^ *(?<outcome>Passed|Failed|Skipped) Orders_resist\((?<attack>CRY\d+ \w+)\)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Case();

    [GeneratedRegex(@"^ *Orders_resist\(CRY\d+ \w+\)", RegexOptions.Multiline)]
    private static partial Regex Listed();
}
