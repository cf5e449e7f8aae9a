namespace SecretsApi.Logins;

/// <summary>The same text, a header more.</summary>
public sealed class SaysItInAHeader : Login
{
    public override Task<IResult> AnswerAsync(Credentials credentials, HttpContext context)
    {
        if (Exists(credentials))
        {
            context.Response.Headers["X-Attempts-Left"] = "4";
        }

        return Task.FromResult(Results.Unauthorized());
    }
}
