using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CryptoAssert.Tests.Randomness;

/// <summary>The service that issues tokens, by the maker that is named.</summary>
internal static class Issuers
{
    public static WebApplicationFactory<TokensApi.Program> App(string maker, int limit = int.MaxValue) =>
        new WebApplicationFactory<TokensApi.Program>().WithWebHostBuilder(builder => builder
            .UseSetting("hostBuilder:reloadConfigOnChange", "false")
            .UseSetting("Maker", maker)
            .UseSetting("Limit", limit.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
