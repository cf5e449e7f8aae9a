namespace SecretsApi.Logins;

/// <summary>The same cookie, another value.</summary>
public sealed class SaysItInACookieValue : Login
{
    public override Task<IResult> AnswerAsync(Credentials credentials, HttpContext context)
    {
        context.Response.Cookies.Append("visit", Guid.NewGuid().ToString());
        context.Response.Cookies.Append("remaining", Exists(credentials) ? "3" : "0");
        return Task.FromResult(Results.Unauthorized());
    }
}
