namespace SecretsApi.Logins;

/// <summary>The same words, one full stop more.</summary>
public sealed class SaysItInTheLength : Login
{
    public override Task<IResult> AnswerAsync(Credentials credentials, HttpContext context) =>
        Task.FromResult(Results.Text(Exists(credentials) ? "Log-in failed." : "Log-in failed", statusCode: 401));
}
