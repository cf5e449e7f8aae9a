namespace SecretsApi.Logins;

/// <summary>404 for nobody, 401 for a wrong password.</summary>
public sealed class SaysWhoIsUnknown : Login
{
    public override Task<IResult> AnswerAsync(Credentials credentials, HttpContext context) =>
        Task.FromResult(Exists(credentials) ? Results.Unauthorized() : Results.NotFound());
}
