using CryptoAssert.Http;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CryptoAssert;

/// <summary>The two doors: an app in this process, and any HttpClient.</summary>
public static class EndpointExtensions
{
    /// <summary>The operation <c>GET path</c> of an app that runs in this process.</summary>
    /// <param name="app">The app; it starts when the first check runs, not before.</param>
    /// <param name="path">The path with its leading slash, with or without a query.</param>
    /// <exception cref="ArgumentException">The path does not start with a slash.</exception>
    public static ApiEndpoint Endpoint<TEntryPoint>(this WebApplicationFactory<TEntryPoint> app, string path)
        where TEntryPoint : class => app.Endpoint(HttpMethod.Get, path);

    /// <summary>An operation of an app that runs in this process.</summary>
    /// <inheritdoc cref="Endpoint{TEntryPoint}(WebApplicationFactory{TEntryPoint}, string)"/>
    public static ApiEndpoint Endpoint<TEntryPoint>(this WebApplicationFactory<TEntryPoint> app, HttpMethod method, string path)
        where TEntryPoint : class
    {
        ArgumentNullException.ThrowIfNull(app);
        return new ApiEndpoint(new AppTarget(AppHost<TEntryPoint>.Of(app)), method, path);
    }

    /// <summary>The operation <c>GET path</c> of whatever the client reaches, in any language.</summary>
    /// <param name="client">A client with a base address, and best with a handler that neither follows redirects nor keeps
    /// cookies.</param>
    /// <param name="path">The path with its leading slash, with or without a query.</param>
    /// <exception cref="ArgumentException">The path does not start with a slash, or the client has no base address.</exception>
    public static ApiEndpoint Endpoint(this HttpClient client, string path) => client.Endpoint(HttpMethod.Get, path);

    /// <summary>An operation of whatever the client reaches, in any language.</summary>
    /// <inheritdoc cref="Endpoint(HttpClient, string)"/>
    public static ApiEndpoint Endpoint(this HttpClient client, HttpMethod method, string path)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.BaseAddress is null
            ? throw new ArgumentException("The HttpClient has no BaseAddress: new HttpClient { BaseAddress = "
                + "new(\"http://127.0.0.1:8000\") }.", nameof(client))
            : new ApiEndpoint(new ClientTarget(client), method, path);
    }
}
