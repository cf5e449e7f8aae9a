using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CryptoAssert.Http;

/// <summary>
/// A WebApplicationFactory without its type parameter. Hosts derived from it are shared by all endpoints of the same
/// factory and disposed with it.
/// </summary>
internal abstract class AppHost : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<(AppHost Host, object State)>> _derived = new(StringComparer.Ordinal);

    private Lazy<HttpClient>? _client;

    public abstract string Name { get; }

    public abstract IServiceProvider Services { get; }

    /// <summary>The folder of its assembly.</summary>
    public abstract string OutputFolder { get; }

    /// <summary>It runs on a test server; false with Kestrel, whose sockets can fail.</summary>
    public bool IsInMemory => Services.GetService<IServer>() is TestServer;

    public HttpClient Client => LazyInitializer.EnsureInitialized(ref _client, () => new Lazy<HttpClient>(CreateClient)).Value;

    /// <summary>The host with a change, and what the change made; the same key gives the same pair.</summary>
    public (AppHost Host, TState State) Derive<TState>(string key, Func<TState> makeState, Action<IWebHostBuilder, TState> change)
        where TState : notnull
    {
        var (host, state) = _derived.GetOrAdd(key, _ => new Lazy<(AppHost, object)>(() =>
        {
            var made = makeState();
            return (DeriveCore(builder => change(builder, made)), made);
        })).Value;
        return (host, (TState)state);
    }

    /// <summary>A host with a change that nobody else uses: who asked for it disposes it.</summary>
    public AppHost DeriveOnce(Action<IWebHostBuilder> change) => DeriveCore(change);

    public abstract ValueTask DisposeAsync();

    protected abstract HttpClient CreateClient();

    protected abstract AppHost DeriveCore(Action<IWebHostBuilder> change);
}

internal sealed class AppHost<TEntryPoint>(WebApplicationFactory<TEntryPoint> factory) : AppHost
    where TEntryPoint : class
{
    private static readonly ConditionalWeakTable<WebApplicationFactory<TEntryPoint>, AppHost> Hosts = [];

    private readonly Lock _starting = new();

    public override string Name => typeof(TEntryPoint).Assembly.GetName().Name ?? typeof(TEntryPoint).Name;

    public override string OutputFolder => Path.GetDirectoryName(typeof(TEntryPoint).Assembly.Location) is { Length: > 0 } folder ? folder : AppContext.BaseDirectory;

    // WebApplicationFactory starts its host without a lock, and checks may run in parallel
    public override IServiceProvider Services
    {
        get
        {
            lock (_starting)
            {
                return factory.Services;
            }
        }
    }

    public override ValueTask DisposeAsync() => factory.DisposeAsync();

    public static AppHost Of(WebApplicationFactory<TEntryPoint> factory) =>
        Hosts.GetValue(factory, static key => new AppHost<TEntryPoint>(key));

    protected override HttpClient CreateClient()
    {
        _ = Services; // starts the server: on Kestrel the address is known from then on
        return factory.CreateClient(new WebApplicationFactoryClientOptions
        {
            AllowAutoRedirect = false,
            HandleCookies = false,
            BaseAddress = factory.ClientOptions.BaseAddress,
        });
    }

    protected override AppHost DeriveCore(Action<IWebHostBuilder> change) =>
        AppHost<TEntryPoint>.Of(factory.WithWebHostBuilder(builder =>
        {
            // nobody edits settings files meanwhile, and watching them takes a handle of which some systems have 128
            builder.UseSetting("hostBuilder:reloadConfigOnChange", "false");
            change(builder);
        }));
}
