using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CryptoAssert.Tests.Keys;

/// <summary>Keys of an app that cannot be had are named, and the others are looked at all the same.</summary>
public sealed class AppKeysTests
{
    [Fact]
    public async Task A_service_that_cannot_be_built_is_not_checked() => Assert.Contains(
        "not checked: RSA in the services: it cannot be built: IOException",
        await ReportAsync(services => services.AddSingleton<RSA>(_ => throw new IOException("no such store"))),
        StringComparison.Ordinal);

    [Fact]
    public async Task Keys_that_a_resolver_chooses_are_not_checked() => Assert.Contains(
        "not checked: scheme Bearer: an IssuerSigningKeyResolver chooses its keys",
        await ReportAsync(services => services.PostConfigure<JwtBearerOptions>(
            "Bearer", options => options.TokenValidationParameters.IssuerSigningKeyResolver = (_, _, _, _) => [])),
        StringComparison.Ordinal);

    private static async Task<string> ReportAsync(Action<IServiceCollection> configure)
    {
        await using var app = new WebApplicationFactory<KeysApi.Program>().WithWebHostBuilder(builder => builder.ConfigureServices(configure));

        return (await app.RequiresMinimumKeySize().EvaluateAsync()).ToString();
    }
}
