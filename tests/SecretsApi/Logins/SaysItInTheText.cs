namespace SecretsApi.Logins;

/// <summary>The same status, two texts.</summary>
public sealed class SaysItInTheText : Login
{
    public override Task<IResult> AnswerAsync(Credentials credentials, HttpContext context) =>
        Task.FromResult(Results.Json(new { error = Exists(credentials) ? "Wrong password." : $"No account {credentials.User}.", trace = Guid.NewGuid() }, statusCode: 401));
}
