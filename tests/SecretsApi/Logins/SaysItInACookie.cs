namespace SecretsApi.Logins;

/// <summary>A cookie for those who exist.</summary>
public sealed class SaysItInACookie : Login
{
    public override Task<IResult> AnswerAsync(Credentials credentials, HttpContext context)
    {
        context.Response.Cookies.Append("visit", Guid.NewGuid().ToString());
        if (Exists(credentials))
        {
            context.Response.Cookies.Append("device", Guid.NewGuid().ToString());
        }

        return Task.FromResult(Results.Unauthorized());
    }
}
