namespace CryptoAssert.Tests.OnTUnit;

/// <summary>What a user writes; CryptoAssert.TUnit.Tests runs it against a sound and a flawed service.</summary>
public sealed class OrdersSecurity
{
    public static IEnumerable<string> Attacks() => CheckCatalogue.JwtAttacks.Select(attack => attack.Id);

    [Test]
    public async Task Unsigned(CancellationToken cancellationToken) => await OrdersService.Orders.RejectsUnsignedJwt().AssertAsync(cancellationToken);

    [Test]
    [MethodDataSource(nameof(Attacks))]
    public async Task Resists(string id)
    {
        var report = await OrdersService.Orders.Resists(CheckCatalogue.JwtAttack(id)).EvaluateAsync();
        Skip.When(report.MaySkip, report.ToString());
        report.ThrowUnlessPassed();
    }
}
