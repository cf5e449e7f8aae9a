using HardenedApi.Strict;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using VulnerableApi;

namespace CryptoAssert.Tests.Jwt;

/// <summary>The services under attack, as a user's test would get at them.</summary>
internal static class Services
{
    private static readonly StrictRules Rules = new() { Alg = "HS256", Kid = "" };

    public static WebApplicationFactory<VulnerableApi.Program> Vulnerable(Flaw flaw) =>
        new WebApplicationFactory<VulnerableApi.Program>().WithWebHostBuilder(builder => builder.UseSetting("Flaw", flaw.Name));

    public static WebApplicationFactory<HardenedApi.Program> Hardened(string alg, string verifier) =>
        new WebApplicationFactory<HardenedApi.Program>().WithWebHostBuilder(builder => builder.UseSetting("Alg", alg).UseSetting("Verifier", verifier));

    public static ProtectedEndpoint Orders<TEntryPoint>(this WebApplicationFactory<TEntryPoint> app, string alg)
        where TEntryPoint : class
    {
        var key = ServiceKey.For(alg);
        return app.Endpoint("/orders").WithTestIssuer(key.SigningKey, Rules.Issuer, Rules.Audience, alg, token => token.TokenType = Rules.Type);
    }

    public static ProtectedEndpoint Orders(this WebApplicationFactory<VulnerableApi.Program> app, Flaw flaw) =>
        (flaw.UsesAppIssuer ? app.Endpoint("/orders").WithTestIssuer() : app.Orders(flaw.Alg)) is var orders && flaw.EncryptionKey is { } key
            ? orders.KnowingEncryptionKey(key)
            : orders;
}
