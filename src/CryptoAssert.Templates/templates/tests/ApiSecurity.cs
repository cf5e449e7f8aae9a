using CryptoAssert;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Api.SecurityTests;

/// <summary>Attacks the API as `dotnet test` runs. A check passes only where the valid token was accepted before and after it.</summary>
#if (framework == "nunit")
public sealed class ApiSecurity
{
    private readonly WebApplicationFactory<Program> app = new();

    // an endpoint that answers 401 without a token; where the app has no JwtBearer, WithBearer(token) instead of WithTestIssuer()
    private ProtectedEndpoint Endpoint => app.Endpoint("/API_ENDPOINT").WithTestIssuer();

    [OneTimeTearDown]
    public async Task Stop() => await app.DisposeAsync();

    [Test]
    public async Task It_refuses_forged_tokens() => await Endpoint.RejectsForgedJwts();

    [Test]
    public async Task It_refuses_tokens_of_another_time_issuer_or_audience() =>
        await Endpoint.RejectsExpiredJwt().And.RejectsWrongIssuer().And.RejectsWrongAudience();

    [Test]
    public async Task Its_configuration_holds_no_secrets() => await app.ConfigurationHoldsNoSecrets();

    // where the app holds keys of its own: await app.RequiresMinimumKeySize();
}
#else
public sealed class ApiSecurity(WebApplicationFactory<Program> app) : IClassFixture<WebApplicationFactory<Program>>
{
    // an endpoint that answers 401 without a token; where the app has no JwtBearer, WithBearer(token) instead of WithTestIssuer()
    private ProtectedEndpoint Endpoint => app.Endpoint("/API_ENDPOINT").WithTestIssuer();

    [Fact]
    public async Task It_refuses_forged_tokens() => await Endpoint.RejectsForgedJwts();

    [Fact]
    public async Task It_refuses_tokens_of_another_time_issuer_or_audience() =>
        await Endpoint.RejectsExpiredJwt().And.RejectsWrongIssuer().And.RejectsWrongAudience();

    [Fact]
    public async Task Its_configuration_holds_no_secrets() => await app.ConfigurationHoldsNoSecrets();

    // where the app holds keys of its own: await app.RequiresMinimumKeySize();
}
#endif
