using System.Net;
using CryptoAssert.Http;

namespace CryptoAssert;

/// <summary>One answer of the service, for a rule of the user's own.</summary>
public sealed class AnswerView
{
    private readonly HttpAnswer _answer;

    internal AnswerView(HttpAnswer answer) => _answer = answer;

    /// <summary>The status code.</summary>
    public HttpStatusCode StatusCode => (HttpStatusCode)_answer.Status;

    /// <summary>The body as text, cut at <see cref="CryptoPolicy.MaxResponseBytes"/>.</summary>
    public string Body => _answer.Body;

    /// <summary>Where a redirect points, or where the client followed one to; null when there is none.</summary>
    public Uri? Location => _answer.Location;

    /// <summary>The values of a header, joined by a comma; empty when it is absent.</summary>
    public string Header(string name) => _answer.Header(name);
}
