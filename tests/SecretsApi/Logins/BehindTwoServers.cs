namespace SecretsApi.Logins;

/// <summary>As it should be, on two servers in turn, each with its name in the answer, and with one of two greetings.</summary>
public sealed class BehindTwoServers : Login
{
    private int _requests;

    public override Task<IResult> AnswerAsync(Credentials credentials, HttpContext context)
    {
        context.Response.Headers["X-Served-By"] = Interlocked.Increment(ref _requests) % 2 == 0 ? "one" : "two";
        return Task.FromResult(PasswordIsRight(credentials.Password) & Exists(credentials)
            ? Results.Ok()
            : Results.Text(Random.Shared.Next(2) == 0 ? "Sorry." : "We are sorry.", statusCode: 401));
    }
}
