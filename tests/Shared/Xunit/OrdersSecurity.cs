namespace CryptoAssert.Tests.OnXunit;

/// <summary>What a user writes; <see cref="DotnetTestTests"/> runs it against a flawed service.</summary>
public sealed class OrdersSecurity
{
    [SecurityTheory, JwtAttacks]
    public async Task Orders_resist(JwtAttack attack) => await OrdersService.Orders.Resists(attack);

    [Theory, JwtAttacks(Families = [JwtFamily.Unsigned], Tiers = [JwtTier.Forgery])]
    [WithoutJwtAttack("CRY1002", because: "the gateway refuses it")]
    [WithoutJwtAttack("CRY1200", because: "the service signs its tokens")]
    public async Task Unsigned_tokens_one_by_one(JwtAttack attack) => await OrdersService.Orders.Resists(attack);

    [Fact]
    public async Task Unsigned() => await OrdersService.Orders.RejectsUnsignedJwt();

    [Fact]
    public async Task Asserted() => await Assert.RejectsUnsignedJwt(OrdersService.Orders);

    [SecurityFact]
    public async Task Reported() => await OrdersService.Orders.RejectsExpiredJwt();
}
