namespace SecretsApi.Logins;

/// <summary>A number that is never twice the same, and a space behind it for those who exist.</summary>
public sealed class SaysItInASpace : Login
{
    public override Task<IResult> AnswerAsync(Credentials credentials, HttpContext context) =>
        Task.FromResult(Results.Text(Guid.NewGuid() + (Exists(credentials) ? " " : ""), statusCode: 401));
}
