namespace SecretsApi.Logins;

/// <summary>FindByName, return when there is nobody, check the password else.</summary>
public class HashesKnownUsersOnly : Login
{
    public override Task<IResult> AnswerAsync(Credentials credentials, HttpContext context) =>
        Task.FromResult(Exists(credentials) && PasswordIsRight(credentials.Password) ? Results.Ok() : Results.Unauthorized());
}
