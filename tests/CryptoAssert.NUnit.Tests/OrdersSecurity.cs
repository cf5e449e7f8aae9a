namespace CryptoAssert.Tests.OnNUnit;

/// <summary>What a user writes; <see cref="DotnetTestTests"/> runs it against a flawed service.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class OrdersSecurity
{
    [JwtAttacks]
    public async Task Orders_resist(JwtAttack attack) => await OrdersService.Orders.Resists(attack);

    [Test]
    public async Task Unsigned() => await OrdersService.Orders.RejectsUnsignedJwt();

    [Test]
    public async Task Asserted() => await Assert.RejectsUnsignedJwt(OrdersService.Orders);

    [Test]
    public async Task Constrained() => await Assert.ThatAsync(OrdersService.Orders, Does.RejectUnsignedJwt());
}
