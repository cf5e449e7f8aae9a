namespace SecretsApi.Logins;

/// <summary>The same cookie with a random value, for those who exist with HttpOnly.</summary>
public sealed class SaysItInACookieAttribute : Login
{
    public override Task<IResult> AnswerAsync(Credentials credentials, HttpContext context)
    {
        context.Response.Cookies.Append("visit", Guid.NewGuid().ToString(), new CookieOptions { HttpOnly = Exists(credentials) });
        return Task.FromResult(Results.Unauthorized());
    }
}
