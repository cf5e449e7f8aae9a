using System.Net;
using System.Text;
using HardenedApi.Strict;
using static CryptoAssert.Tests.Http.StubService;

namespace CryptoAssert.Tests.Http;

public sealed class EndpointTests
{
    private static readonly string Genuine = Mint();

    [Theory]
    [InlineData("orders")]
    [InlineData("")]
    [InlineData("//evil.example/orders")]
    [InlineData("/\\evil.example/orders")]
    [InlineData("http://127.0.0.1/orders")]
    public void A_path_starts_with_one_slash(string path)
    {
        using var client = Client(_ => Orders);

        Assert.Contains("slash", Assert.Throws<ArgumentException>(() => client.Endpoint(path)).Message, StringComparison.Ordinal);
        Assert.ThrowsAny<ArgumentException>(() => client.Endpoint("/orders").WithBearer("a.b.c").KnowingJwks(path));
    }

    [Fact]
    public void A_client_has_a_base_address()
    {
        using var client = new HttpClient();

        Assert.Contains("BaseAddress", Assert.Throws<ArgumentException>(() => client.Endpoint("/orders")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void A_token_is_not_blank(string? token)
    {
        using var client = Client(_ => Orders);

        Assert.ThrowsAny<ArgumentException>(() => client.Endpoint("/orders").WithBearer(token!));
    }

    [Theory]
    [InlineData("https://staging.example.com")]
    [InlineData("staging.example.com:443/path")]
    [InlineData("")]
    public void An_allowed_host_is_a_host_name(string host)
    {
        using var client = Client(_ => Orders);

        Assert.ThrowsAny<ArgumentException>(() => client.Endpoint("/orders").AllowHost(host));
    }

    [Fact]
    public void A_test_issuer_without_a_key_needs_an_app()
    {
        using var client = Client(_ => Orders);

        Assert.Contains("WithTestIssuer(key", Assert.Throws<InvalidOperationException>(() => client.Endpoint("/orders").WithTestIssuer()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no pem at all")]
    [InlineData("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----")]
    [InlineData("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----")]
    public void A_public_key_is_a_pem(string pem)
    {
        using var client = Client(_ => Orders);

        Assert.Contains("PEM", Assert.Throws<ArgumentException>(() => client.Endpoint("/orders").WithBearer("a.b.c").KnowingPublicKey(pem)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task A_token_in_a_cookie() => FindsAlgNone(
        request => request.Headers.TryGetValues("Cookie", out var cookies) ? cookies.Single().Split("session=").LastOrDefault() : null,
        endpoint => endpoint.WithHeader("Cookie", "theme=dark").WithJwtInCookie("session", Genuine));

    [Fact]
    public Task A_token_in_a_header_of_its_own() => FindsAlgNone(
        request => request.Headers.TryGetValues("X-Auth", out var values) ? values.Single() : null,
        endpoint => endpoint.WithJwtInHeader("X-Auth", Genuine));

    [Fact]
    public Task A_token_in_the_body() => FindsAlgNone(
        request => System.Text.Json.Nodes.JsonNode.Parse(request.Content!.ReadAsStream())?["auth"]?["token"]?.ToString(),
        endpoint => endpoint.WithJson(new { amount = 7 }).WithJwtInJson("auth.token", Genuine),
        HttpMethod.Post);

    [Fact]
    public async Task What_else_is_in_the_body_is_not_in_the_message()
    {
        using var client = new HttpClient(new Handler(request =>
            System.Text.Json.Nodes.JsonNode.Parse(request.Content!.ReadAsStream())?["token"]?.ToString())) { BaseAddress = new Uri("http://localhost") };

        var report = await client.Endpoint(HttpMethod.Post, "/orders").WithJson(new { password = "hunter2", nested = new[] { "hunter3" } })
            .WithJwtInJson("token", Genuine).Resists(CheckCatalogue.JwtAttack("CRY1001")).EvaluateAsync();

        Assert.Equal(Outcome.Failed, report.Outcome);
        Assert.DoesNotContain("hunter", report.ToString(), StringComparison.Ordinal);
        Assert.Contains(report.Findings[0].Evidence.Token!, report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_with_its_scheme_is_refused_by_name()
    {
        using var client = Client(_ => Orders);

        var refused = Assert.Throws<ArgumentException>("token", () => client.Endpoint("/orders").WithBearer("Bearer eyJ.e30.x"));
        var report = await client.Endpoint("/orders").WithBearer(_ => Task.FromResult("bearer eyJ.e30.x")).RejectsUnsignedJwt().EvaluateAsync();

        Assert.Contains("give the token alone", refused.Message, StringComparison.Ordinal);
        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains("the token alone", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_that_was_made_elsewhere_is_no_redirect()
    {
        using var client = Client(call => call.Genuine
            ? new(HttpStatusCode.Created) { Headers = { Location = new("https://shop.example/orders/1") } }
            : Refusal);

        await client.Endpoint(HttpMethod.Post, "/orders").WithTestIssuer(Key).RejectsUnsignedJwt();
    }

    [Fact]
    public async Task Refusals_that_together_look_like_an_acceptance_are_named_at_the_start()
    {
        using var client = Client(call => Text(HttpStatusCode.OK, call.Genuine ? "alpha beta" : call.Token is null ? "alpha" : "beta"));

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).RejectsUnsignedJwt().EvaluateAsync();

        Assert.Equal((Outcome.ControlFailed, 0), (report.Outcome, report.ForgedTokens));
        Assert.Contains("AcceptedWhen", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_genuine_token_and_secret_headers_are_not_in_the_message()
    {
        using var client = new HttpClient(new Handler(request => request.Headers.Authorization?.Parameter)) { BaseAddress = new Uri("http://localhost") };

        var report = await client.Endpoint("/orders").WithHeader("X-Tenant-Key", "tenant-s3cr3t").WithBearer(Genuine).RejectsForgedJwts().EvaluateAsync();

        Assert.Equal(Outcome.Failed, report.Outcome);
        Assert.DoesNotContain("tenant-s3cr3t", report.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Genuine.Split('.')[2][..16], report.ToString(), StringComparison.Ordinal);
    }

    private static async Task FindsAlgNone(Func<HttpRequestMessage, string?> read, Func<ApiEndpoint, ProtectedEndpoint> protect, HttpMethod? method = null)
    {
        using var client = new HttpClient(new Handler(read)) { BaseAddress = new Uri("http://localhost") };

        var report = await protect(client.Endpoint(method ?? HttpMethod.Get, "/orders")).Resists(CheckCatalogue.JwtAttack("CRY1001")).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Failed, report.ToString());
        Assert.Equal("CRY1001", report.Findings[0].Id);
    }

    private static string Mint()
    {
        var signingInput = $"{Segment("""{"alg":"HS256"}""")}.{Segment("""{"sub":"alice"}""")}";
        return $"{signingInput}.{System.Buffers.Text.Base64Url.EncodeToString(System.Security.Cryptography.HMACSHA256.HashData(ServiceKey.For("HS256").Secret, Encoding.ASCII.GetBytes(signingInput)))}";
    }

    private static string Segment(string text) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    /// <summary>Accepts the genuine token and an unsigned one, wherever it reads it.</summary>
    private sealed class Handler(Func<HttpRequestMessage, string?> read) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var token = read(request);
            var unsigned = token is not null && StrictJws.Read(token) is { Signature.Length: 0 };
            return Task.FromResult(token == Genuine || unsigned
                ? StubService.Text(HttpStatusCode.OK, """{"user":"alice"}""", "application/json")
                : new HttpResponseMessage(HttpStatusCode.Unauthorized));
        }
    }
}
