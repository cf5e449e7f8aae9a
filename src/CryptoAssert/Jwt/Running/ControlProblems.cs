using System.Net;
using System.Text.Json;
using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt;

/// <summary>What a control that does not hold means, and what to do about it.</summary>
internal static class ControlProblems
{
    /// <summary>Why the answer to the valid token cannot serve as a control; null when it can.</summary>
    public static string? OfValid(HttpAnswer answer, RawJwt token, JwtSession session) => answer switch
    {
        { Answered: false, Failure: HttpRequestException failure } =>
            $"The service at {session.Sender.BaseAddress} does not answer: {failure.Message} Is it running, and is the port right?",
        { Answered: false, Failure: not (null or OperationCanceledException or TimeoutException) } =>
            $"The HttpClient itself threw on the valid token: {answer}. That says nothing about the service: look at the client's handlers.",
        { Answered: false } => $"The service gave {answer} to the valid token. Raise CryptoPolicy.ResponseTimeout if it is "
            + "that slow.",
        { Failure: not null } => $"The app threw on the valid token: {answer}. Look at the endpoint before its security.",
        { BodyNeverEnded: true } => "The response to the valid token never ended (a stream?). Point the check at an "
            + "endpoint behind the same authentication that ends.",
        { IsServerError: true } => $"The valid token was answered {answer}. Look at the endpoint before its "
            + $"security.{JwtBearerHint(answer)}",
        { Status: (int)HttpStatusCode.TooManyRequests } => "The valid token was answered 429 (rate limit). Switch the limit "
            + "off in the test host.",
        { Status: (int)HttpStatusCode.Unauthorized } => $"The valid token was refused: "
            + $"{answer}{Reason(answer)}.{Expiry(token)}{MintedHint(session)} The endpoint has to accept the credential before forgeries of it "
            + "mean anything.",
        { Status: (int)HttpStatusCode.Forbidden } =>
            "The valid token was answered 403: it is authentic and not authorised. Give it the claims that the endpoint's policy asks for: "
            + "WithTestIssuer(t => t.WithClaim(\"role\", \"admin\")).",
        { Status: (int)HttpStatusCode.NotFound } => $"The valid token was answered 404: is the path right? "
            + $"({session.Request(null).PathAndQuery})",
        { Status: (int)HttpStatusCode.MethodNotAllowed } => "The valid token was answered 405: "
            + "app.Endpoint(HttpMethod.Post, path) names another method.",
        _ => null,
    };

    /// <summary>A request without a token was answered as the valid token is.</summary>
    public static string Open(HttpAnswer answer) => answer.Status is >= 300 and < 400
        ? $"Every request is redirected ({answer}, to {answer.Location?.OriginalString.Split('?')[0]}), with the valid token as without one: the endpoint does "
            + "not take the token where it was sent, or redirects before it looks. Put the token where it is read: WithJwtInCookie(..), "
            + "WithJwtInHeader(..). If the redirects do differ: AcceptedWhen(..)."
        : $"The endpoint is open to everyone: no token was answered {answer}, as the valid token was. Add RequireAuthorization() or [Authorize], "
        + "or point the check at a protected endpoint. (An HttpClient with DefaultRequestHeaders.Authorization or a cookie "
        + "container also looks like this.) "
        + "If the answers do differ in a way that was not learned: AcceptedWhen(..).";

    /// <summary>Noise in the shape of a token was answered as the valid token is.</summary>
    public static string AnyToken(HttpAnswer answer) =>
        $"Any text passes for a token: noise in the shape of a JWT was answered {answer}, as the valid token was. "
        + "The endpoint only looks whether a token is there; nothing about forged tokens can be tested. If that answer is a refusal all the same: AcceptedWhen(..).";

    private static string Reason(HttpAnswer answer)
    {
        var challenge = answer.Header("WWW-Authenticate");
        var start = challenge.IndexOf("error_description=\"", StringComparison.OrdinalIgnoreCase);
        return start < 0 ? "" : $" ({challenge[(start + 19)..].Split('"')[0]})";
    }

    private static string Expiry(RawJwt token) =>
        token.Payload["exp"] is { } exp && exp.GetValueKind() == JsonValueKind.Number
        && double.TryParse(exp.ToString(), System.Globalization.CultureInfo.InvariantCulture, out var seconds)
        && Math.Abs(seconds) < 253_402_300_799
        && DateTimeOffset.UnixEpoch.AddSeconds(seconds) is var expiry && expiry < DateTimeOffset.UtcNow
            ? $" It expired at {expiry:u}: give a fresh one, or a delegate that fetches one."
            : "";

    private static string MintedHint(JwtSession session) => session.Issuer is null ? ""
        : " The test minted it. If the endpoint demands a claim: WithTestIssuer(t => t.WithClaim(..)). If it takes one algorithm only and you gave the key: "
            + "WithTestIssuer(key, algorithm: \"PS256\").";

    private static string JwtBearerHint(HttpAnswer answer) =>
        answer.Body.Contains("IDX", StringComparison.Ordinal) ? " JwtBearer's options are built on the first request: a "
            + "short key or a missing setting shows here." : "";
}
