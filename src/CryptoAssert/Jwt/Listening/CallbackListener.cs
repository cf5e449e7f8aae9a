using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CryptoAssert.Jwt;

/// <summary>
/// The attacker's own web server, on a free loopback port: it serves the attacker's keys at any path and remembers who came.
/// One a process, started by the first attack that needs it.
/// </summary>
internal sealed class CallbackListener
{
    private static readonly Lazy<Task<CallbackListener>> Shared = new(StartAsync);

    private readonly ConcurrentDictionary<string, string> _visits = new(StringComparer.Ordinal);
    private int _lastId;

    private CallbackListener()
    {
    }

    /// <summary>The port on 127.0.0.1.</summary>
    public int Port { get; private set; }

    public static Task<CallbackListener> GetAsync() => Shared.Value;

    /// <summary>A text that appears in no other callback URL of this process.</summary>
    public string NewId() => $"cb{Interlocked.Increment(ref _lastId):x6}x";

    /// <summary>A URL of this listener whose path carries the id.</summary>
    public string Url(string id, string document = "jwks.json") => $"http://127.0.0.1:{Port}/{id}/{document}";

    /// <summary>
    /// A port that notices a TLS handshake as a visit of the id. Dispose it when the answer to its token is in.
    /// </summary>
    public TlsDoor OpenTlsDoor(string id) => new(id, visit => _visits.TryAdd(id, visit));

    /// <summary>The request that carried the id, such as <c>GET /cb000001x/jwks.json</c>; null when nobody came.</summary>
    public string? VisitOf(string id) => _visits.GetValueOrDefault(id);

    private static async Task<CallbackListener> StartAsync()
    {
        var listener = new CallbackListener();
        // an empty builder: the configuration files in the working folder are those of the app under test
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.Run(listener.AnswerAsync);
        await app.StartAsync().ConfigureAwait(false);
        listener.Port = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
        return listener;
    }

    private Task AnswerAsync(HttpContext context)
    {
        var target = $"{context.Request.Path}{context.Request.QueryString}";
        foreach (var segment in target.Split('/', '?', '&', '=', '.', '#', '@'))
        {
            if (segment.StartsWith("cb", StringComparison.Ordinal) && segment.EndsWith('x'))
            {
                _visits.TryAdd(segment, $"{context.Request.Method} {target}");
            }
        }

        var (contentType, document) = CallbackDocuments.For(context.Request.Path, $"http://127.0.0.1:{Port}");
        context.Response.ContentType = contentType;
        return context.Response.WriteAsync(document);
    }
}
