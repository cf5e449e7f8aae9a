using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Mvc.Testing;
using static CryptoAssert.Tests.Http.StubService;

namespace CryptoAssert.Tests.Http;

/// <summary>What cannot be tested is never a pass, and the message says what to do. Each message is approved as text.</summary>
public sealed class ControlsTests
{
    private static readonly CryptoPolicy Seeded = CryptoPolicy.Default with { Seed = 1 };

    [Fact]
    public Task An_endpoint_that_is_open_to_everyone() => Fails(Outcome.ControlFailed, Sound(_ => Orders));

    [Fact]
    public Task An_endpoint_where_any_text_is_a_token() => Fails(Outcome.ControlFailed, Sound(call => call.Token is null ? Refusal : Orders));

    [Fact]
    public Task An_endpoint_that_serves_any_token_as_a_guest() => Fails(
        Outcome.ControlFailed,
        Sound(call => call.Genuine ? Orders
            : call.Token is null ? Refusal
            : Text(HttpStatusCode.OK, """{"user":null,"orders":["apples","pears"]}""", "application/json")));

    [Fact]
    public Task An_endpoint_that_forbids_what_it_should_refuse() => Fails(
        Outcome.Inconclusive,
        OneAttack(Sound(call => call.Genuine ? Orders : call.Unsigned ? new HttpResponseMessage(HttpStatusCode.Forbidden) : Refusal)));

    [Fact]
    public async Task Silence_is_no_refusal()
    {
        using var client = Client(call => call.Genuine ? Orders : call.Unsigned ? throw new HttpRequestException("reset") : Refusal);

        var report = await OneAttack(client.Endpoint("/orders").WithTestIssuer(Key)).Under(Seeded).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Inconclusive, report.ToString());
    }

    [Fact]
    public async Task A_single_failure_of_the_service_is_no_finding()
    {
        var failures = 0;
        using var client = Client(call => call.Genuine ? Orders
            : call.Unsigned && failures++ == 0 ? new HttpResponseMessage(HttpStatusCode.BadGateway)
            : Refusal);

        var report = await OneAttack(client.Endpoint("/orders").WithTestIssuer(Key)).Under(Seeded).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Passed, report.ToString());
    }

    [Fact]
    public async Task A_finding_by_a_rule_says_so()
    {
        using var client = Client(call => call.Genuine || call.Unsigned ? Orders : Text(HttpStatusCode.OK, "guest"));

        var report = await OneAttack(client.Endpoint("/orders").WithTestIssuer(Key)
            .AcceptedWhen(answer => !answer.Body.Contains("guest", StringComparison.Ordinal))).EvaluateAsync();

        var finding = Assert.Single(report.Findings);
        Assert.Equal("200 OK, which AcceptedWhen takes for accepted", finding.Evidence.Observed);
        Assert.Contains("which AcceptedWhen does not take for accepted", finding.Evidence.Expected, StringComparison.Ordinal);
        Assert.Equal("CRY1001 AlgNone: accepted a token with alg \"none\"", finding.ToString());
    }

    [Fact]
    public Task An_endpoint_that_redirects_every_request() => Fails(
        Outcome.ControlFailed,
        Sound(_ => new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri("/log-in?returnUrl=%2Forders", UriKind.Relative) } }));

    [Fact]
    public async Task A_check_of_which_nothing_applies_says_why()
    {
        using var client = Client(call => call.Token == HmacToken ? Orders : Refusal);

        var report = await client.Endpoint("/orders").WithBearer(HmacToken).RejectsWrongIssuer().EvaluateAsync();

        Assert.Equal(Outcome.NotApplicable, report.Outcome);
        Assert.StartsWith("No attack of this check applies: it needs the issuer's signing key", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_crash_names_the_one_token_that_shows_it()
    {
        using var client = Client(call => call.Genuine ? Orders : call.Unsigned ? new HttpResponseMessage(HttpStatusCode.InternalServerError) : Refusal);

        var report = await OneAttack(client.Endpoint("/orders").WithTestIssuer(Key)).EvaluateAsync();

        var evidence = Assert.Single(report.Findings).Evidence;
        Assert.Equal((1, 1), (evidence.VariantsThrough, evidence.VariantsSent));
    }

    [Fact]
    public async Task What_was_found_before_a_rule_threw_is_reported()
    {
        var unsigned = 0;
        using var client = Client(call => call.Unsigned && ++unsigned > 1 ? Text(HttpStatusCode.OK, "unforeseen")
            : call.Genuine || call.Unsigned ? Orders
            : Refusal);

        var report = await OneAttack(client.Endpoint("/orders").WithTestIssuer(Key).AcceptedWhen(answer =>
            answer.Body == "unforeseen" ? throw new FormatException("no JSON") : answer.StatusCode == HttpStatusCode.OK)).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Failed, report.ToString());
        Assert.Equal("CRY1001", Assert.Single(report.Findings).Id);
        Assert.Contains("threw FormatException", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_attack_whose_turn_did_not_come_is_not_called_inapplicable()
    {
        using var client = Client(call => call.Genuine ? Orders : Refusal);

        // five requests for the controls and CRY1000 are spent when it begins
        var reports = await Task.WhenAll(Enumerable.Range(5, 3).Select(requests => client.Endpoint("/orders").WithTestIssuer(Key)
            .Resists(CheckCatalogue.JwtAttack("CRY1001")).Under(Seeded with { RequestBudget = requests }).EvaluateAsync()));

        Assert.All(reports, report => Assert.Equal((Outcome.Inconclusive, 0), (report.Outcome, report.NotApplicable.Count)));
    }

    [Fact]
    public async Task A_rule_that_throws_is_named()
    {
        using var client = Client(call => call.Genuine ? Orders : Refusal);

        var report = await client.Endpoint("/orders").WithTestIssuer(Key)
            .AcceptedWhen(_ => throw new FormatException("no body")).RejectsUnsignedJwt().EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains("AcceptedWhen threw FormatException", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Confusion_without_the_public_key()
    {
        var token = new CryptoAssert.Jwt.TestIssuer(
            new CryptoAssert.Jwt.Jose.JwsSigner(HardenedApi.Strict.ServiceKey.For("RS256").SigningKey, "RS256"), null, null, new TestIssuerOptions()).Mint();
        using var client = Client(call => call.Token == token ? Orders : Refusal);

        await Fails(Outcome.NotApplicable, client.Endpoint("/orders").WithBearer(token).RejectsAlgorithmConfusion("Security.cs", 7).Under(Seeded));
    }

    [Fact]
    public Task A_valid_token_that_is_refused() => Fails(Outcome.ControlFailed, Sound(_ => Challenge("The audience 'orders' "
        + "is invalid")));

    [Fact]
    public Task A_token_that_has_expired() => Fails(
        Outcome.ControlFailed,
        Client(_ => Challenge("The token expired at '01/31/2026 12:00:00'")).Endpoint("/orders").WithBearer(TokenWith("""{"sub":"a","exp":1600000000}""")));

    [Fact]
    public Task A_valid_token_without_the_needed_role() =>
        Fails(Outcome.ControlFailed, Sound(call => call.Genuine ? new HttpResponseMessage(HttpStatusCode.Forbidden) : Refusal));

    [Fact]
    public Task A_path_that_does_not_exist() => Fails(Outcome.ControlFailed, Sound(_ => new HttpResponseMessage(HttpStatusCode.NotFound)));

    [Fact]
    public Task Another_method() => Fails(Outcome.ControlFailed, Sound(_ => new HttpResponseMessage(HttpStatusCode.MethodNotAllowed)));

    [Fact]
    public Task A_service_that_fails_on_the_valid_token() =>
        Fails(Outcome.ControlFailed, Sound(_ => new HttpResponseMessage(HttpStatusCode.InternalServerError)));

    [Fact]
    public Task A_client_that_throws() => Fails(Outcome.ControlFailed, Sound(_ => throw new InvalidOperationException("No database.")));

    [Fact]
    public Task A_rate_limit_before_the_attacks() => Fails(Outcome.ControlFailed, Sound(_ => new HttpResponseMessage(HttpStatusCode.TooManyRequests)));

    [Fact]
    public Task A_rate_limit_between_the_attacks() => Fails(
        Outcome.ControlFailed,
        OneAttack(Sound(call => call.Number > 6 ? new HttpResponseMessage(HttpStatusCode.TooManyRequests) : call.Genuine ? Orders : Refusal)));

    [Fact]
    public Task A_lock_out_between_the_attacks() => Fails(
        Outcome.ControlFailed, OneAttack(Sound(call => call.Genuine && call.Number < 8 ? Orders : Refusal)));

    [Fact]
    public Task An_opaque_token() => Fails(
        Outcome.NotApplicable, Client(call => call.Token == "s3cr3t-session" ? Orders : Refusal).Endpoint("/orders").WithBearer("s3cr3t-session"));

    [Fact]
    public Task An_encrypted_token() => Fails(
        Outcome.NotApplicable, Client(call => call.Token == "a.b.c.d.e" ? Orders : Refusal).Endpoint("/orders").WithBearer("a.b.c.d.e"));

    [Fact]
    public Task A_host_that_is_not_allowed() => Fails(
        Outcome.ControlFailed, Client(_ => Orders, "https://staging.example.com").Endpoint("/orders").WithTestIssuer(Key));

    [Fact]
    public async Task A_host_that_is_allowed()
    {
        using var client = Client(call => call.Genuine ? Orders : Refusal, "https://staging.example.com");

        await client.Endpoint("/orders").AllowHost("staging.example.com").WithTestIssuer(Key).RejectsUnsignedJwt();
    }

    [Fact]
    public Task A_token_delegate_that_gives_nothing() =>
        Fails(Outcome.ControlFailed, Client(_ => Orders).Endpoint("/orders").WithBearer(_ => Task.FromResult("")));

    [Fact]
    public Task A_token_delegate_that_throws() => Fails(
        Outcome.ControlFailed, Client(_ => Orders).Endpoint("/orders").WithBearer(_ => throw new InvalidOperationException("The log-in page has changed.")));

    [Fact]
    public Task A_jwks_that_is_html() => Fails(
        Outcome.ControlFailed, Sound(_ => Text(HttpStatusCode.OK, "<!doctype html><html></html>")).KnowingJwks("/jwks"));

    [Fact]
    public Task A_jwks_that_is_not_there() => Fails(
        Outcome.ControlFailed, Sound(_ => new HttpResponseMessage(HttpStatusCode.NotFound)).KnowingJwks("/jwks"));

    [Fact]
    public Task A_rule_that_does_not_hold_for_the_valid_token() =>
        Fails(Outcome.ControlFailed, Sound(call => call.Genuine ? Orders : Refusal).AcceptedWhen(answer => answer.StatusCode == HttpStatusCode.Created));

    [Fact]
    public async Task An_app_that_does_not_start()
    {
        await using var app = new WebApplicationFactory<VulnerableApi.Program>(); // lacks the configuration that it needs

        await Fails(Outcome.ControlFailed, app.Endpoint("/orders").WithTestIssuer());
    }

    [Fact]
    public async Task A_response_that_never_ends()
    {
        using var client = Client(call => call.Genuine ? new HttpResponseMessage { Content = new EndlessContent() } : Refusal);
        var check = client.Endpoint("/orders").WithTestIssuer(Key).RejectsUnsignedJwt("Security.cs", 7)
            .Under(Seeded with { ResponseTimeout = TimeSpan.FromMilliseconds(200) });

        await Fails(Outcome.ControlFailed, check);
    }

    [Fact]
    public async Task A_host_that_does_not_answer()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };

        await Fails(Outcome.ControlFailed, client.Endpoint("/orders").WithTestIssuer(Key));
    }

    [Fact]
    public async Task The_callers_cancellation_is_the_callers()
    {
        using var client = Client(call => call.Genuine ? Orders : Refusal);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.Endpoint("/orders").WithTestIssuer(Key).RejectsForgedJwts().EvaluateAsync(cancelled.Token));
    }

    [Fact]
    public async Task A_verifier_that_verifies_nothing_is_one_finding()
    {
        using var client = Client(call => call.MentionsAlg ? Orders : Refusal);

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).RejectsForgedJwts().EvaluateAsync();

        Assert.Equal(Outcome.Failed, report.Outcome);
        Assert.Equal("CRY1000", Assert.Single(report.Findings).Id);
        Assert.Empty(report.Findings[0].Symptoms);
    }

    [Fact]
    public async Task A_crash_on_a_hostile_token_is_a_finding_of_its_own()
    {
        using var client = Client(call => call.Genuine ? Orders : call.Unsigned ? new HttpResponseMessage(HttpStatusCode.InternalServerError) : Refusal);

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).RejectsUnsignedJwt().EvaluateAsync();

        Assert.Equal("CRY1151", Assert.Single(report.Findings).Id);
    }

    [Fact]
    public async Task A_body_that_no_one_can_cancel_ends_with_the_timeout()
    {
        using var client = Client(call => call.Genuine ? new HttpResponseMessage { Content = new EndlessContent(CancellationToken.None) } : Refusal);

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).RejectsUnsignedJwt()
            .Under(Seeded with { ResponseTimeout = TimeSpan.FromMilliseconds(200) }).EvaluateAsync().WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains("never ended", report.Problem, StringComparison.Ordinal);
    }

    private static ProtectedEndpoint Sound(Func<Call, HttpResponseMessage> answer) => Client(answer).Endpoint("/orders").WithTestIssuer(Key);

    private static SecurityCheck<ProtectedEndpoint> OneAttack(ProtectedEndpoint endpoint) =>
        endpoint.Resists(CheckCatalogue.JwtAttack("CRY1001"), "Security.cs", 7).Under(Seeded);

    private static Task Fails(
        Outcome outcome, ProtectedEndpoint endpoint, [System.Runtime.CompilerServices.CallerMemberName] string scenario = "") =>
        Fails(outcome, endpoint.RejectsUnsignedJwt("Security.cs", 7).Under(Seeded), scenario);

    private static async Task Fails(
        Outcome outcome, SecurityCheck check, [System.Runtime.CompilerServices.CallerMemberName] string scenario = "")
    {
        var report = await check.EvaluateAsync();

        Assert.True(report.Outcome == outcome, report.ToString());
        Approved.Equal(Approved.Scrub(report.ToString()), member: scenario);
        await Assert.ThrowsAsync<CryptoAssertionException>(() => check);
    }

    private static HttpResponseMessage Challenge(string reason) =>
        new(HttpStatusCode.Unauthorized) { Headers = { WwwAuthenticate = { new AuthenticationHeaderValue("Bearer", $"error=\"invalid_token\", error_description=\"{reason}\"") } } };

    private static readonly string HmacToken = new CryptoAssert.Jwt.TestIssuer(
        new CryptoAssert.Jwt.Jose.JwsSigner(Key, "HS256"), null, null, new TestIssuerOptions()).Mint();

    private static string TokenWith(string payload) => $"{Segment("""{"alg":"HS256"}""")}.{Segment(payload)}.{Segment("a signature that is long enough")}";

    private static string Segment(string text) => System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes(text));

    private sealed class EndlessContent(CancellationToken? listensTo = null) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.Delay(Timeout.Infinite);

        protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new EndlessStream(listensTo));

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }

    private sealed class EndlessStream(CancellationToken? listensTo) : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, listensTo ?? cancellationToken);
            return 0;
        }
    }
}
