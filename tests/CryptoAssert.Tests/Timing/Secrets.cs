using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CryptoAssert.Tests.Timing;

/// <summary>The service under test, as a user's test would get at it.</summary>
internal static class Secrets
{
    /// <summary>On a busy machine a verdict may take longer; it is the same.</summary>
    public static CryptoPolicy Patient { get; } = CryptoPolicy.Default with { TimingBudget = TimeSpan.FromMinutes(3), TimingPairs = 100_000, Budget = TimeSpan.FromMinutes(5) };

    public static WebApplicationFactory<SecretsApi.Program> App(string comparer) => With("Comparer", comparer);

    public static WebApplicationFactory<SecretsApi.Program> With(string key, string value) =>
        new WebApplicationFactory<SecretsApi.Program>().WithWebHostBuilder(builder => builder.UseSetting(key, value));

    public static SecretUnderTest ApiKey(SecretPlaces secret) => secret.InHeader("X-Api-Key").ConfiguredBy("Webhook:ApiKey");

    public static Attempt Login(string user, string password) => Attempt.Json(new { user, password });
}
