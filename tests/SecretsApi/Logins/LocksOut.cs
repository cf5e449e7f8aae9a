using System.Collections.Concurrent;

namespace SecretsApi.Logins;

/// <summary>Hashes known users only, and after five wrong passwords no longer: the same answer, without a hash.</summary>
public sealed class LocksOut : Login
{
    private readonly ConcurrentDictionary<string, int> _failures = new(StringComparer.Ordinal);

    protected override int Iterations => 100_000;

    public override Task<IResult> AnswerAsync(Credentials credentials, HttpContext context)
    {
        var accepted = Exists(credentials) && _failures.GetValueOrDefault(credentials.User) < 5 && PasswordIsRight(credentials.Password);
        _failures.AddOrUpdate(credentials.User, 1, (_, failures) => failures + 1);
        return Task.FromResult(accepted ? Results.Ok() : Results.Unauthorized());
    }
}
