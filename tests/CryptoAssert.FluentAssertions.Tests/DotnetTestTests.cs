namespace CryptoAssert.Tests.Fluent;

public sealed class DotnetTestTests
{
    [Fact]
    public async Task A_flawed_service_fails_the_test_with_the_report_and_the_reason() =>
        Approved.Equal(TestRun.FailureIn(await TestRun.DotnetTestAsync(
            typeof(OrdersSecurity).Assembly.Location, "BelievesAlgNone", "--filter", "FullyQualifiedName~OrdersSecurity")));
}
