using System.Net;
using HardenedApi.Strict;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Tests.Http;

/// <summary>
/// A service in a delegate: given the bearer token of each request and whether it is genuine, it answers what the test wants.
/// </summary>
internal sealed class StubService(Func<StubService.Call, HttpResponseMessage> answer, Func<StubService.Call, TimeSpan>? delay = null) : HttpMessageHandler
{
    private int _calls;

    public static SecurityKey Key => ServiceKey.For("HS256").SigningKey;

    public static HttpResponseMessage Refusal => new(HttpStatusCode.Unauthorized);

    public static HttpResponseMessage Broken => new(HttpStatusCode.InternalServerError);

    public static HttpResponseMessage Orders => Text(HttpStatusCode.OK, """{"user":"alice","orders":["apples","pears"]}""", "application/json");

    /// <summary>A client of a service that answers genuine tokens and all others as given.</summary>
    public static HttpClient Client(Func<Call, HttpResponseMessage> answer, string address = "http://localhost") =>
        new(new StubService(answer)) { BaseAddress = new Uri(address) };

    public static HttpResponseMessage Text(HttpStatusCode status, string body, string mediaType = "text/html") =>
        new(status) { Content = new StringContent(body, new System.Net.Http.Headers.MediaTypeHeaderValue(mediaType)) };

    /// <summary>A client of a service that answers each call after a delay.</summary>
    public static HttpClient Client(Func<Call, HttpResponseMessage> answer, Func<Call, TimeSpan> delay) =>
        new(new StubService(answer, delay)) { BaseAddress = new Uri("http://localhost") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var header = request.Headers.NonValidated.TryGetValues("Authorization", out var values) ? values.ToString() : "";
        var token = header.StartsWith("Bearer ", StringComparison.Ordinal) ? header["Bearer ".Length..] : null;
        var jws = token is null ? null : StrictJws.Read(token);
        var genuine = jws is not null && StrictRules.Text(jws.Header, "alg") == "HS256" && ServiceKey.For("HS256").Verifies(jws.SigningInput, jws.Signature);
        var call = new Call(token, genuine, Interlocked.Increment(ref _calls), jws);
        if (delay?.Invoke(call) is { } wait)
        {
            await Task.Delay(wait, cancellationToken);
        }

        var response = answer(call);
        response.RequestMessage = request;
        return response;
    }

    /// <param name="Token">The bearer token; null when there is none.</param>
    /// <param name="Genuine">Its signature holds.</param>
    /// <param name="Number">1 for the first request.</param>
    /// <param name="Jws">The token taken apart; null when it is no proper JWS.</param>
    internal sealed record Call(string? Token, bool Genuine, int Number, StrictJws? Jws)
    {
        public bool Unsigned => Jws is not null && Jws.Signature.Length == 0 && StrictRules.Text(Jws.Header, "alg") == "none";

        public bool MentionsAlg => Jws is not null && StrictRules.Text(Jws.Header, "alg") is not null;
    }
}
