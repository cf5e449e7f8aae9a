using CryptoAssert.Tests.Timing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using SecretsApi;
using SecretsApi.Comparers;

namespace CryptoAssert.Tests.Docs;

/// <summary>The README's code about time, run for real.</summary>
public sealed class TimingExample
{
    private static readonly string secret = string.Concat(Enumerable.Repeat("0123456789abcdef", 4_096));

    private static Attempt Login(string user, string password) => Attempt.Json(new { user, password });

    [Fact]
    public async Task The_readme_is_this_and_it_runs()
    {
        await using var app = Secrets.App(nameof(HashedFixedTime)).WithWebHostBuilder(builder => builder.UseSetting("Webhook:BodyKey", secret));
        using var client = app.CreateClient();
        var comparer = new HashedFixedTime();
        try
        {
            await CheckAsync(app, client, comparer);
        }
        catch (CryptoAssertionException exception) when (exception.Report?.Outcome == Outcome.Inconclusive)
        {
            // the checks run as a user's would, in their usual time, in which an overloaded machine may not come to a verdict
        }
    }

    [Fact]
    public void The_readme_shows_it() => Document.HoldsExample("timing");

    private static async Task CheckAsync(WebApplicationFactory<SecretsApi.Program> app, HttpClient client, HashedFixedTime comparer)
    {
        // begin
        await app.Endpoint(HttpMethod.Post, "/webhook").ComparesSecretsInConstantTime(s => s.InHeader("X-Api-Key").ConfiguredBy("Webhook:ApiKey"));
        await app.Endpoint(HttpMethod.Post, "/hook").ComparesSecretsInConstantTime(s => s.InJson("secret")
            .InstalledBy((services, secret) => services.GetRequiredService<SecretStore>().Secret = secret));
        await app.Endpoint(HttpMethod.Post, "/signed").ComparesSignaturesInConstantTime(s => s.HmacSha256OfBody("X-Signature", prefix: "sha256=", key: "Webhook:Key"));
        await app.Endpoint(HttpMethod.Post, "/login").HidesWhichUsersExist(known: Login("alice", "wrong"), unknown: Login("nobdy", "wrong"));

        await client.Endpoint(HttpMethod.Post, "/inbody").ComparesSecretsInConstantTime(s => s.InJson("secret").WithSecret(secret));   // a service elsewhere
        await ConstantTime.Of((string known, string given) => comparer.Matches(known, given)).ComparesSecretsInConstantTime();         // no service at all
        // end
    }
}
