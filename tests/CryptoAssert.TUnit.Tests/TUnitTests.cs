using System.Text.RegularExpressions;

namespace CryptoAssert.Tests.OnTUnit;

public sealed partial class TUnitTests
{
    private static readonly string Program = typeof(TUnitTests).Assembly.Location
        .Replace("CryptoAssert.TUnit.Tests.dll", "TUnitOrders.dll", StringComparison.Ordinal)
        .Replace("CryptoAssert.TUnit.Tests", "TUnitOrders", StringComparison.Ordinal);

    [Fact]
    public async Task A_flawed_service_fails_the_test_with_the_report() =>
        Approved.Equal(TestRun.FailureIn((await RunAsync("BelievesAlgNone", "/*/*/*/Unsigned")).Replace("failed Unsigned", "Failed Unsigned", StringComparison.Ordinal)));

    [Fact]
    public async Task A_sound_service_passes_every_attack_that_applies_and_the_rest_is_skipped()
    {
        var output = await RunAsync(null, "/*/*/OrdersSecurity/*");

        var counts = Count().Matches(output).ToDictionary(match => match.Groups["name"].Value, match => int.Parse(match.Groups["count"].Value), StringComparer.Ordinal);
        Assert.Equal(CheckCatalogue.JwtAttacks.Count + 1, counts["total"]);
        Assert.Equal(0, counts["failed"]);
        Assert.NotEqual(0, counts["skipped"]);
        Assert.Equal(counts["total"], counts["succeeded"] + counts["skipped"]);
    }

    private static Task<string> RunAsync(string? flaw, string filter) =>
        TestRun.OfAsync([Program, "--no-ansi", "--no-progress", "--disable-logo", "--treenode-filter", filter], flaw);

    [GeneratedRegex(@"^ *(?<name>total|failed|succeeded|skipped): (?<count>\d+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Count();
}
