namespace SecretsApi.Logins;

/// <summary>BCrypt.Verify, but only when there is somebody.</summary>
public sealed class BcryptForKnownUsersOnly : Login
{
    private static readonly Lazy<string> Stored = new(() => BCrypt.Net.BCrypt.HashPassword("correct horse battery staple", workFactor: 6));

    public override Task<IResult> AnswerAsync(Credentials credentials, HttpContext context) =>
        Task.FromResult(Exists(credentials) && BCrypt.Net.BCrypt.Verify(credentials.Password, Stored.Value) ? Results.Ok() : Results.Unauthorized());
}
