using System.Net;
using CryptoAssert.Http;
using CryptoAssert.Jwt;

namespace CryptoAssert.Tests.Jwt;

public sealed class PublishedKeysTests
{
    private const string Key = """{"kty":"EC","crv":"P-256","kid":"a","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}""";

    [Theory]
    [InlineData("/keys")]
    [InlineData("keys")]
    [InlineData("http://localhost/keys")]
    public async Task A_discovery_document_leads_to_the_keys(string jwksUri)
    {
        var keys = await FetchAsync($$"""{"issuer":"http://localhost","jwks_uri":"{{jwksUri}}"}""", $$"""{"keys":[{{Key}}]}""");

        Assert.Single(keys);
    }

    [Fact]
    public async Task A_single_key_is_a_set_of_one() => Assert.Single(await FetchAsync(Key, Key));

    [Theory]
    [InlineData("https://elsewhere.example/keys")]
    [InlineData("//elsewhere.example/keys")]
    [InlineData("http://localhost//elsewhere.example/keys")]
    public async Task A_set_on_another_host_is_not_fetched(string jwksUri)
    {
        var refused = await Assert.ThrowsAsync<CheckSetupException>(() => FetchAsync($$"""{"jwks_uri":"{{jwksUri}}"}""", Key));

        Assert.Contains("elsewhere.example", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<Microsoft.IdentityModel.Tokens.SecurityKey>> FetchAsync(string start, string keys)
    {
        using var client = new HttpClient(new Pages(start, keys)) { BaseAddress = new Uri("http://localhost/") };
        return await PublishedKeys.FetchAsync(new HttpSender(client, CryptoPolicy.Default, app: null), "/start", CancellationToken.None);
    }

    private sealed class Pages(string start, string keys) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var page = request.RequestUri!.AbsolutePath switch { "/start" => start, "/keys" => keys, _ => null };
            return Task.FromResult(page is null
                ? new HttpResponseMessage(HttpStatusCode.NotFound) { RequestMessage = request }
                : new HttpResponseMessage { Content = new StringContent(page), RequestMessage = request });
        }
    }
}
