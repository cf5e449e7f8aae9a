namespace SecretsApi.Logins;

/// <summary>As it should be, with the name, a trace id and the time in the answer.</summary>
public sealed class RepeatsTheName : Login
{
    public override Task<IResult> AnswerAsync(Credentials credentials, HttpContext context) =>
        Task.FromResult(PasswordIsRight(credentials.Password) & Exists(credentials)
            ? Results.Ok()
            : Results.Json(new { error = $"Log-in of {credentials.User} failed.", trace = Guid.NewGuid(), at = DateTime.UtcNow }, statusCode: 401));
}
