namespace CryptoAssert.Timing;

/// <summary>How the service comes to know the secret.</summary>
internal abstract record SecretSource
{
    /// <summary>A configuration entry of an app in this process.</summary>
    public sealed record Configured(string Key) : SecretSource;

    /// <summary>A delegate stores it in an app in this process.</summary>
    public sealed record Installed(Func<IServiceProvider, string, Task> Install) : SecretSource;

    /// <summary>The service has it already.</summary>
    public sealed record Known(string Secret) : SecretSource;
}
