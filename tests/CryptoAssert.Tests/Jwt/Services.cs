using CryptoAssert.Jwt;
using CryptoAssert.Jwt.Jose;
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
        where TEntryPoint : class => app.Orders(ServiceKey.For(alg));

    public static ProtectedEndpoint Orders<TEntryPoint>(this WebApplicationFactory<TEntryPoint> app, ServiceKey key)
        where TEntryPoint : class =>
        app.Endpoint("/orders").Signed(key, Rules.Issuer);

    public static ProtectedEndpoint Orders(this WebApplicationFactory<VulnerableApi.Program> app, Flaw flaw)
    {
        var orders = flaw switch
        {
            { GenuineToken: { } token } => app.Endpoint("/orders").WithBearer(token),
            { UsesAppIssuer: true } => app.Endpoint("/orders").WithTestIssuer(),
            { HidesPublicKey: true } => app.Endpoint("/orders").WithBearer(_ => Task.FromResult(Mint(flaw))),
            _ => app.Endpoint(flaw.Method, "/orders").Signed(flaw.Key, flaw.Issuer),
        };
        orders = flaw.Cookie is { } cookie ? orders.InCookie(cookie) : orders;
        orders = flaw.KnownPem is { } pem ? orders.KnowingPublicKey(pem) : orders;
        return flaw.EncryptionKey is { } key ? orders.KnowingEncryptionKey(key) : orders;
    }

    private static ProtectedEndpoint Signed(this ApiEndpoint orders, ServiceKey key, string issuer) =>
        orders.WithTestIssuer(key.SigningKey, issuer, Rules.Audience, key.Alg, token => token.TokenType = Rules.Type);

    private static string Mint(Flaw flaw)
    {
        var signer = new JwsSigner(flaw.Key.SigningKey, flaw.Alg);
        return new TestIssuer(signer, Rules.Issuer, Rules.Audience, new TestIssuerOptions { TokenType = Rules.Type }).Mint();
    }
}
