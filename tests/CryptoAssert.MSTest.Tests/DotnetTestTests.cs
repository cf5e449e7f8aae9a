namespace CryptoAssert.Tests.OnMSTest;

[TestClass]
public sealed class DotnetTestTests
{
    private static readonly string Project = typeof(OrdersSecurity).Assembly.Location;

    [TestMethod]
    public async Task A_flawed_service_fails_the_test_with_the_report() =>
        Approved.Equal(TestRun.FailureIn(await TestRun.DotnetTestAsync(Project, "BelievesAlgNone", "--filter", "FullyQualifiedName~OrdersSecurity.Unsigned")));

    [TestMethod]
    public async Task One_test_case_an_attack_by_DynamicData()
    {
        var listed = await TestRun.DotnetTestAsync(Project, null, "--list-tests", "--filter", "FullyQualifiedName~OrdersSecurity.Resists");

        Assert.AreEqual(
            CheckCatalogue.JwtAttacks.Count,
            listed.Split('\n').Count(line => line.Contains("Resists (\"CRY", StringComparison.Ordinal)),
            listed);
    }
}
