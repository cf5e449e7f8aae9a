using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CryptoAssert.Tests.Http;

/// <summary>In memory there is no network: an exception of any type that comes out of the app is the app's own.</summary>
public sealed class AppFailuresTests
{
    public static TheoryData<string, Func<Exception>> Unhandled => new()
    {
        { "HttpRequestException", () => new HttpRequestException("The user service refuses connections.") },
        { "IOException", () => new IOException("Disk full.") },
        { "TaskCanceledException", () => new TaskCanceledException("The user service is slow.") },
    };

    [Theory, MemberData(nameof(Unhandled))]
    public async Task An_exception_that_looks_like_the_networks_is_a_crash(string type, Func<Exception> make)
    {
        await using var app = new WebApplicationFactory<SchemesApi.Program>().WithWebHostBuilder(builder => builder
            .UseSetting("Setup", "SymmetricKey")
            .ConfigureTestServices(services => services.AddSingleton<IStartupFilter>(new ThrowsOnUnsignedTokens(make))));

        var report = await app.Endpoint("/orders").WithTestIssuer().Resists(CheckCatalogue.JwtAttack("CRY1001")).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Failed, report.ToString());
        Assert.Equal("CRY1151", Assert.Single(report.Findings).Id);
        Assert.Contains($"unhandled {type}", report.Findings[0].Evidence.Observed, StringComparison.Ordinal);
    }

    private sealed class ThrowsOnUnsignedTokens(Func<Exception> make) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, goOn) => context.Request.Headers.Authorization.ToString().EndsWith('.') ? throw make() : goOn(context));
            next(app);
        };
    }
}
