namespace SecretsApi.Logins;

/// <summary>The same with a hash as slow as ASP.NET Core Identity's.</summary>
public sealed class SlowHashesKnownUsersOnly : HashesKnownUsersOnly
{
    protected override int Iterations => 100_000;
}
