namespace SecretsApi.Logins;

/// <summary>Two programmers, two spellings, in words that the request holds too.</summary>
public sealed class SaysItInACapital : Login
{
    public override Task<IResult> AnswerAsync(Credentials credentials, HttpContext context) =>
        Task.FromResult(Results.Text(Exists(credentials) ? "wrong user or password" : "Wrong user or password", statusCode: 401));
}
