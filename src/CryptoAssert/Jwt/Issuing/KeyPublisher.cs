using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt;

/// <summary>
/// Stands in for the issuer's discovery document and JWKS: an app with an <c>Authority</c> fetches them from here, without a
/// network. Keys can be added for a while, and the fetches are counted. Thread-safe.
/// </summary>
#pragma warning disable CA1001 // a SemaphoreSlim holds nothing to dispose of unless its wait handle is asked for
internal sealed class KeyPublisher : IDocumentRetriever
#pragma warning restore CA1001
{
    private readonly string _metadataAddress;
    private readonly string _issuer;
    private ImmutableList<JsonObject> _keys;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private int _fetches;

    /// <param name="metadataAddress">Where the app looks for the discovery document.</param>
    /// <param name="issuer">The issuer that the document names.</param>
    /// <param name="key">The test issuer's own key, always published.</param>
    /// <param name="automaticRefresh">The app's own AutomaticRefreshInterval.</param>
    /// <param name="refresh">The app's own RefreshInterval.</param>
    public KeyPublisher(string metadataAddress, string issuer, SecurityKey key, TimeSpan automaticRefresh, TimeSpan refresh)
    {
        _metadataAddress = metadataAddress;
        _issuer = issuer;
        _keys = [PublicJwk.Json(key)];
        Manager = new RenewableConfiguration(() =>
            new ConfigurationManager<OpenIdConnectConfiguration>(metadataAddress, new OpenIdConnectConfigurationRetriever(), this)
            {
                AutomaticRefreshInterval = automaticRefresh,
                RefreshInterval = refresh,
            });
    }

    /// <summary>
    /// What the app's JwtBearer scheme asks for its configuration: the real manager, with the app's own intervals.
    /// </summary>
    public RenewableConfiguration Manager { get; }

    /// <summary>How many documents have been fetched so far.</summary>
    public int Fetches => Volatile.Read(ref _fetches);

    /// <summary>
    /// Waits until no other check on the same app publishes or counts; disposing the result lets the next one in.
    /// </summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new Turn(_turn);
    }

    /// <summary>
    /// Publishes one more JWK, as it stands, until the result is disposed. The app fetches the set anew each time.
    /// </summary>
    public IDisposable Publish(JsonObject jwk)
    {
        ImmutableInterlocked.Update(ref _keys, keys => keys.Add(jwk));
        Manager.Renew();
        return new Withdrawal(this, jwk);
    }

    public Task<string> GetDocumentAsync(string address, CancellationToken cancel) =>
        Task.FromResult(DocumentAt(address) ?? throw new IOException($"The test issuer publishes nothing at {address}."));

    /// <summary>The document at an address; null when there is none.</summary>
    public string? DocumentAt(string address)
    {
        Interlocked.Increment(ref _fetches);
        return address == _metadataAddress ? new JsonObject { ["issuer"] = _issuer, ["jwks_uri"] = JwksAddress }.ToJsonString()
            : address == JwksAddress ? new JsonObject { ["keys"] = new JsonArray([.. _keys.Select(key => key.DeepClone())]) }.ToJsonString()
            : null;
    }

    private string JwksAddress => _metadataAddress + "/jwks";

    private sealed class Withdrawal(KeyPublisher publisher, JsonObject jwk) : IDisposable
    {
        public void Dispose()
        {
            ImmutableInterlocked.Update(ref publisher._keys, keys => keys.Remove(jwk));
            publisher.Manager.Renew();
        }
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
