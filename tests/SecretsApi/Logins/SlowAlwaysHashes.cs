namespace SecretsApi.Logins;

/// <summary>As it should be, with a hash as slow as ASP.NET Core Identity's.</summary>
public sealed class SlowAlwaysHashes : AlwaysHashes
{
    protected override int Iterations => 100_000;
}
