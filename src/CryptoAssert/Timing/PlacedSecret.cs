using CryptoAssert.Timing;

namespace CryptoAssert;

/// <summary>A place for a secret: what is left to say is how the service comes to know the secret. Immutable.</summary>
public sealed class PlacedSecret
{
    private readonly SecretPlace _place;

    internal PlacedSecret(SecretPlace place) => _place = place;

    /// <summary>
    /// The secret is a configuration entry, such as <c>Webhook:ApiKey</c>: the check starts the app with a long one of its own (up to
    /// 81,920 characters), which makes visible what a short one hides. Apps in this process only.
    /// </summary>
    public SecretUnderTest ConfiguredBy(string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return new SecretUnderTest(_place, new SecretSource.Configured(key), Sign: null);
    }

    /// <summary>
    /// The secret lies elsewhere, such as in a database: the delegate stores the long one that the check gives it, in the
    /// started app's own services. Apps in this process only.
    /// </summary>
    public SecretUnderTest InstalledBy(Action<IServiceProvider, string> install)
    {
        ArgumentNullException.ThrowIfNull(install);
        return InstalledBy((services, secret) =>
        {
            install(services, secret);
            return Task.CompletedTask;
        });
    }

    /// <inheritdoc cref="InstalledBy(Action{IServiceProvider, string})"/>
    public SecretUnderTest InstalledBy(Func<IServiceProvider, string, Task> install)
    {
        ArgumentNullException.ThrowIfNull(install);
        return new SecretUnderTest(_place, new SecretSource.Installed(install), Sign: null);
    }

    /// <summary>
    /// The secret that the service has. What a short one can show is little: a leak of a nanosecond a character drowns, and the check
    /// says so instead of passing. Give the service one of 81,920 characters where you can, in a body or with a raised limit: stock Kestrel takes
    /// 32 KB of headers at most.
    /// </summary>
    public SecretUnderTest WithSecret(string secret)
    {
        ArgumentException.ThrowIfNullOrEmpty(secret);
        return secret.All(char.IsAscii)
            ? new SecretUnderTest(_place, new SecretSource.Known(secret), Sign: null)
            : throw new ArgumentException("The secret has letters outside ASCII, which change its length on the wire: give one of ASCII.", nameof(secret));
    }
}
