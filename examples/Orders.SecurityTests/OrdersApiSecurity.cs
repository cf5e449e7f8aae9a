using CryptoAssert;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Orders.SecurityTests;

public sealed class OrdersApiSecurity(WebApplicationFactory<Program> app) : IClassFixture<WebApplicationFactory<Program>>
{
    private readonly ProtectedEndpoint orders = app.Endpoint("/orders").WithTestIssuer();

    [Fact] public async Task Unsigned() => await orders.RejectsUnsignedJwt();
    [Fact] public async Task Confusion() => await orders.RejectsAlgorithmConfusion();
    [Fact] public async Task Claims() => await orders.RejectsExpiredJwt().And.RejectsWrongIssuer().And.RejectsWrongAudience();
    [Fact] public async Task All() => await orders.RejectsForgedJwts();
}
