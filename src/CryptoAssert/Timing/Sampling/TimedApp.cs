using CryptoAssert.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CryptoAssert.Timing.Sampling;

/// <summary>The service made ready for timing: an app in this process gets a clock and a secret of the test's own.</summary>
/// <param name="Client">Reaches it.</param>
/// <param name="Host">The started app, when it runs in this process.</param>
/// <param name="Probe">The clock inside it.</param>
/// <param name="Secret">The secret that it was given.</param>
internal sealed record TimedApp(HttpClient Client, AppHost? Host = null, TimingProbe? Probe = null, string? Secret = null) : IAsyncDisposable
{
    private const int LongestMessage = 500;

    private bool _isOwn;

    /// <summary>The service as it is, with a clock where it runs in this process.</summary>
    public static Task<TimedApp> OpenAsync(HttpTarget target, CancellationToken cancellationToken) =>
        StartAsync(target, () => target.App is { } app ? WithClock(app) : new TimedApp(target.Connect()), cancellationToken);

    /// <summary>
    /// The service started anew where it runs in this process: what an earlier check locked out in its memory is forgotten. Dispose it.
    /// </summary>
    public static Task<TimedApp> OpenFreshAsync(HttpTarget target, CancellationToken cancellationToken) => StartAsync(
        target, () => target.App is { } app ? WithClockOnce(app) : new TimedApp(target.Connect()), cancellationToken);

    public ValueTask DisposeAsync() => _isOwn && Host is not null ? Host.DisposeAsync() : ValueTask.CompletedTask;

    /// <summary>The service with a secret of the given length that only the test knows.</summary>
    public static Task<TimedApp> OpenAsync(HttpTarget target, SecretSource source, int length, CancellationToken cancellationToken) => source switch
    {
        SecretSource.Configured { Key: var key } => StartAsync(target, () => WithConfigured(Demand(target), key, length), cancellationToken),
        SecretSource.Installed { Install: var install } => InstallAsync(target, install, length, cancellationToken),
        _ => OpenAsync(target, cancellationToken),
    };

    private static async Task<TimedApp> InstallAsync(
        HttpTarget target, Func<IServiceProvider, string, Task> install, int length, CancellationToken cancellationToken)
    {
        var app = Demand(target);
        var timed = await OpenAsync(target, cancellationToken).ConfigureAwait(false);
        var secret = SecretText.Random(length);
        var scope = Derived(app).Host.Services.CreateAsyncScope();
        await using var disposing = scope.ConfigureAwait(false);
        try
        {
            await install(scope.ServiceProvider, secret).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            throw new CheckSetupException($"The delegate given to InstalledBy threw {exception.GetType().Name}: {Short(exception.Message)}", exception);
        }

        return timed with { Secret = secret };
    }

    private static TimedApp WithClock(AppHost app)
    {
        var (host, probe) = Derived(app);
        return new TimedApp(host.Client, host, probe);
    }

    private static TimedApp WithClockOnce(AppHost app)
    {
        var probe = new TimingProbe();
        var host = app.DeriveOnce(builder => builder.ConfigureTestServices(services => AddClock(services, probe)));
        return new TimedApp(host.Client, host, probe) { _isOwn = true };
    }

    private static (AppHost Host, TimingProbe Probe) Derived(AppHost app) =>
        app.Derive("timed", () => new TimingProbe(), (builder, probe) => builder.ConfigureTestServices(services => AddClock(services, probe)));

    private static TimedApp WithConfigured(AppHost app, string key, int length)
    {
        var (host, (probe, secret)) = app.Derive(
            FormattableString.Invariant($"timed with {length} characters in {key}"),
            () => (Probe: new TimingProbe(), Secret: SecretText.Random(length)),
            (builder, made) => builder
                .UseSetting(key, made.Secret) // reaches what is read before Build()
                .ConfigureAppConfiguration(configuration => configuration.AddInMemoryCollection([KeyValuePair.Create(key, (string?)made.Secret)]))
                .ConfigureTestServices(services => AddClock(services, made.Probe)));
        var client = host.Client;
        return host.Services.GetRequiredService<IConfiguration>()[key] == secret
            ? new TimedApp(client, host, probe, secret)
            : throw new CheckSetupException(
                $"The configuration entry {key} of the started app is not what the check put there: something in the app sets it later. "
                + "Give the secret by InstalledBy((services, secret) => ..) instead.");
    }

    private static void AddClock(IServiceCollection services, TimingProbe probe) =>
        services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter>(probe)); // the first filter is the outermost

    /// <summary>Who quotes the secret in a message quotes 81,920 characters.</summary>
    private static string Short(string message) => message.Length <= LongestMessage ? message : $"{message[..LongestMessage]}..";

    private static AppHost Demand(HttpTarget target) => target.App ?? throw new CheckSetupException(
        $"{target.Description} runs in another process, where the check can change no configuration. Start the service with a long "
        + "random secret (81,920 characters show most) and give it: WithSecret(secret).");

    private static Task<TimedApp> StartAsync(HttpTarget target, Func<TimedApp> start, CancellationToken cancellationToken) =>
        StartedApp.Async(target.Description, start, cancellationToken);
}
