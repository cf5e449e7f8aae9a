using HardenedApi.Strict;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CryptoAssert.Benchmarks;

/// <summary>The hardened service in memory, with a client that times each request.</summary>
internal sealed class Service : IAsyncDisposable
{
    private readonly WebApplicationFactory<HardenedApi.Program> _app;
    private readonly HttpClient _client;

    public Service(string alg, string verifier)
    {
        _app = new WebApplicationFactory<HardenedApi.Program>().WithWebHostBuilder(builder =>
            builder.UseSetting("Alg", alg).UseSetting("Verifier", verifier).UseContentRoot(AppContext.BaseDirectory));
        _client = _app.CreateDefaultClient(Clock);
        var rules = new StrictRules { Alg = alg, Kid = "" };
        Orders = _client.Endpoint("/orders").WithTestIssuer(
            ServiceKey.For(alg).SigningKey, rules.Issuer, rules.Audience, alg, token => token.TokenType = rules.Type);
    }

    public RequestClock Clock { get; } = new();

    public ProtectedEndpoint Orders { get; }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}
