using System.Collections.Concurrent;

namespace SecretsApi.Logins;

/// <summary>As <see cref="LocksOut"/>, and it remembers across restarts.</summary>
public sealed class LocksOutForGood : Login
{
    private static readonly ConcurrentDictionary<string, int> Failures = new(StringComparer.Ordinal);

    public override Task<IResult> AnswerAsync(Credentials credentials, HttpContext context)
    {
        var accepted = Exists(credentials) && Failures.GetValueOrDefault(credentials.User) < 5 && PasswordIsRight(credentials.Password);
        Failures.AddOrUpdate(credentials.User, 1, (_, failures) => failures + 1);
        return Task.FromResult(accepted ? Results.Ok() : Results.Unauthorized());
    }
}
