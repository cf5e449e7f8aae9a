namespace CryptoAssert.Tests.Fluent;

/// <summary>What a user writes; <see cref="DotnetTestTests"/> runs it against a flawed service.</summary>
public sealed class OrdersSecurity
{
    [Fact]
    public async Task Unsigned() => await OrdersService.Orders.Should().RejectUnsignedJwt(because: "invoices are behind {0}", "GET /orders");
}
