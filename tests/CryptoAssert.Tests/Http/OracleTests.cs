using System.Net;
using static CryptoAssert.Tests.Http.StubService;

namespace CryptoAssert.Tests.Http;

/// <summary>What the services of the world answer, and that a sound one is never accused and a flawed one never missed.</summary>
public sealed class OracleTests
{
    private const string LoginPage = "<html><title>Log in</title><form action=/login><input name=user><input "
        + "name=password></form></html>";

    private static readonly Dictionary<string, (Func<Call, HttpResponseMessage> Accepted, Func<Call, HttpResponseMessage> Refused)> Styles = new()
    {
        ["401 without a body"] = (_ => Orders, _ => Refusal),
        ["200 with an error body"] = (_ => Orders, _ => Text(HttpStatusCode.OK, """{"error":"invalid_token"}""", "application/json")),
        ["200 with the same shape and another value"] = (
            _ => Text(HttpStatusCode.OK, """{"ok":true,"code":0}""", "application/json"),
            _ => Text(HttpStatusCode.OK, """{"ok":false,"code":17}""", "application/json")),
        ["redirect to a log-in page"] = (
            _ => Text(HttpStatusCode.OK, "<html><h1>Your orders</h1><p>apples and pears</p></html>"),
            call => Redirect($"/login?return=%2Forders&t={call.Number}")),
        ["log-in page as 200"] = (
            _ => Text(HttpStatusCode.OK, "<html><h1>Your orders</h1><p>apples and pears</p></html>"),
            _ => Text(HttpStatusCode.OK, LoginPage)),
        ["trace ids and times in every body"] = (
            call => Text(HttpStatusCode.OK, $$"""{"traceId":"{{Guid.NewGuid()}}","at":{{call.Number}},"orders":[{{call.Number}}]}""", "application/json"),
            call => Text(HttpStatusCode.OK, $$"""{"traceId":"{{Guid.NewGuid()}}","at":{{call.Number}},"error":"no"}""", "application/json")),
        ["problem details with a trace id"] = (
            _ => Orders,
            _ => Text(HttpStatusCode.Unauthorized, $$"""{"title":"Unauthorized","status":401,"traceId":"{{Guid.NewGuid()}}"}""", "application/problem+json")),
        ["204 without a body"] = (_ => new HttpResponseMessage(HttpStatusCode.NoContent), _ => Refusal),
        ["redirect in both cases"] = (_ => Redirect("/dashboard"), _ => Redirect("/login")),
        ["404 to hide the endpoint"] = (_ => Orders, _ => new HttpResponseMessage(HttpStatusCode.NotFound)),
        ["none and garbage are refused differently"] = (
            _ => Orders, call => call.Token is null ? Redirect("/login") : Text(HttpStatusCode.OK, LoginPage)),
        ["10 MB of orders"] = (_ => Text(HttpStatusCode.OK, $"[\"{new string('x', 10_000_000)}\"]", "application/json"), _ => Refusal),
        ["400 for what is not a JWT and 401 for the rest"] = (
            _ => Orders, call => call.Jws is null ? Text(HttpStatusCode.BadRequest, "malformed") : Refusal),
    };

    public static TheoryData<string> StyleNames => [.. Styles.Keys];

    [Theory, MemberData(nameof(StyleNames))]
    public async Task A_sound_service_passes(string style)
    {
        var (accepted, refused) = Styles[style];
        using var client = Client(call => call.Genuine ? accepted(call) : refused(call));

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).RejectsUnsignedJwt().EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Passed, report.ToString());
    }

    [Theory, MemberData(nameof(StyleNames))]
    public async Task A_flawed_service_is_found(string style)
    {
        var (accepted, refused) = Styles[style];
        using var client = Client(call => call.Genuine || call.Unsigned ? accepted(call) : refused(call));

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).RejectsUnsignedJwt().EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Failed, report.ToString());
        Assert.Equal("CRY1001", report.Findings[0].Id);
    }

    [Fact]
    public async Task An_answer_like_neither_control_is_inconclusive()
    {
        using var client = Client(call => call.Genuine ? Orders
            : call.Unsigned ? Text(HttpStatusCode.OK, "the cat sat on the mat")
            : Refusal);

        var report = await client.Endpoint("/orders").WithTestIssuer(Key).RejectsUnsignedJwt().EvaluateAsync();

        Assert.Equal(Outcome.Inconclusive, report.Outcome);
        Assert.Contains(report.Inconclusive, attack => attack.Id == "CRY1001");
    }

    [Fact]
    public async Task A_rule_of_the_users_own_replaces_the_learned_one()
    {
        using var client = Client(call => call.Genuine ? Orders : call.Unsigned ? Text(HttpStatusCode.OK, "the cat sat on the mat") : Refusal);

        var report = await client.Endpoint("/orders").WithTestIssuer(Key)
            .AcceptedWhen(answer => answer.Body.Contains("apples", StringComparison.Ordinal))
            .RejectsUnsignedJwt().EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Passed, report.ToString());
    }

    private static HttpResponseMessage Redirect(string location) =>
        new(HttpStatusCode.Found) { Headers = { Location = new Uri(location, UriKind.Relative) } };
}
