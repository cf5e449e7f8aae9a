using CryptoAssert.Jwt;
using CryptoAssert.Jwt.Jose;
using HardenedApi.Strict;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CryptoAssert.Benchmarks;

/// <summary>The hardened service in memory, with a client that times each request.</summary>
internal sealed class Service : IAsyncDisposable
{
    private readonly WebApplicationFactory<HardenedApi.Program> _app;
    private readonly HttpClient _client;
    private readonly StrictRules _rules;

    public Service(string alg, string verifier)
    {
        _app = new WebApplicationFactory<HardenedApi.Program>().WithWebHostBuilder(builder =>
            builder.UseSetting("Alg", alg).UseSetting("Verifier", verifier).UseContentRoot(AppContext.BaseDirectory));
        _client = _app.CreateDefaultClient(Clock);
        _rules = new StrictRules { Alg = alg, Kid = "" };
        Orders = _client.Endpoint("/orders").WithTestIssuer(
            ServiceKey.For(alg).SigningKey, _rules.Issuer, _rules.Audience, alg, token => token.TokenType = _rules.Type);
    }

    /// <summary>
    /// The median time of a plain request with a valid token, in milliseconds: what a forged one is measured against.
    /// </summary>
    public async Task<double> PlainRequestAsync()
    {
        var key = ServiceKey.For(_rules.Alg);
        var issuer = new TestIssuer(new JwsSigner(key.SigningKey, key.Alg), _rules.Issuer, _rules.Audience, new TestIssuerOptions { TokenType = _rules.Type });
        Clock.Milliseconds.Clear();
        for (var repeat = 0; repeat < 1_000; repeat++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/orders") { Headers = { Authorization = new("Bearer", issuer.Mint()) } };
            using var response = await _client.SendAsync(request);
            response.EnsureSuccessStatusCode();
        }

        var median = Clock.Percentile(0.5);
        Clock.Milliseconds.Clear();
        return median;
    }

    public RequestClock Clock { get; } = new();

    public ProtectedEndpoint Orders { get; }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}
