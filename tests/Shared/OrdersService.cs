using HardenedApi.Strict;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CryptoAssert.Tests;

/// <summary>
/// The service that the adapters' tests attack: the hardened one, or with the environment variable FLAW the one with that flaw, so that
/// the same test that passes can be seen to fail.
/// </summary>
internal static class OrdersService
{
    private const string Alg = "RS256";

    public static ProtectedEndpoint Orders { get; } = Environment.GetEnvironmentVariable("FLAW") is { Length: > 0 } flaw ? Flawed(flaw) : Hardened();

    public static ProtectedEndpoint Hardened() => Signed(new WebApplicationFactory<HardenedApi.Program>()
        .WithWebHostBuilder(builder => builder.UseSetting("Alg", Alg)).Endpoint("/orders"), ServiceKey.For(Alg));

    public static ProtectedEndpoint Flawed(string flaw) => Signed(new WebApplicationFactory<VulnerableApi.Program>()
        .WithWebHostBuilder(builder => builder.UseSetting("Flaw", flaw)).Endpoint("/orders"), VulnerableApi.FlawCatalogue.Named(flaw).Key);

    private static ProtectedEndpoint Signed(ApiEndpoint orders, ServiceKey key)
    {
        var rules = new StrictRules { Alg = key.Alg, Kid = key.Kid };
        return orders.WithTestIssuer(key.SigningKey, rules.Issuer, rules.Audience, key.Alg, token => token.TokenType = rules.Type);
    }
}
