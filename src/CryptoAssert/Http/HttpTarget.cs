namespace CryptoAssert.Http;

/// <summary>The service under test: an in-memory host or whatever an HttpClient reaches.</summary>
internal abstract class HttpTarget
{
    /// <summary>The service in words: <c>Orders.Api (in memory)</c>, <c>http://127.0.0.1:8000/</c>.</summary>
    public abstract string Description { get; }

    /// <summary>The app itself, when it runs in this process.</summary>
    public virtual AppHost? App => null;

    /// <summary>The service runs here: in memory, or behind a loopback address.</summary>
    public abstract bool IsOnThisMachine { get; }

    /// <summary>
    /// A client that neither follows redirects nor keeps cookies where this library makes it. Starts the app when it has not
    /// started.
    /// </summary>
    public abstract HttpClient Connect();
}
