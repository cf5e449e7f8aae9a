namespace CryptoAssert.Tests.OnMSTest;

/// <summary>What a user writes; <see cref="DotnetTestTests"/> runs it against a flawed service.</summary>
[TestClass]
public sealed class OrdersSecurity
{
    public static IEnumerable<object[]> Attacks => CheckCatalogue.JwtAttacks.Select(attack => new object[] { attack.Id });

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task Unsigned() => await OrdersService.Orders.RejectsUnsignedJwt().AssertAsync(TestContext.CancellationToken);

    [TestMethod]
    [DynamicData(nameof(Attacks))]
    public async Task Resists(string id)
    {
        var report = await OrdersService.Orders.Resists(CheckCatalogue.JwtAttack(id)).EvaluateAsync(TestContext.CancellationToken);
        if (report.MaySkip)
        {
            Assert.Inconclusive(report.ToString());
        }

        report.ThrowUnlessPassed();
    }
}
