using System.Text.Json;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt;

/// <summary>
/// Stands in for the issuer's discovery document and JWKS: an app with an <c>Authority</c> fetches them from here, without a
/// network. The published keys can be changed and the fetches are counted.
/// </summary>
internal sealed class KeyPublisher : IDocumentRetriever
{
    private readonly string _metadataAddress;
    private readonly string _issuer;
    private int _fetches;

    public KeyPublisher(string metadataAddress, string issuer, TimeSpan automaticRefresh, TimeSpan refresh)
    {
        _metadataAddress = metadataAddress;
        _issuer = issuer;
        Manager = new ConfigurationManager<OpenIdConnectConfiguration>(metadataAddress, new OpenIdConnectConfigurationRetriever(), this)
        {
            AutomaticRefreshInterval = automaticRefresh,
            RefreshInterval = refresh,
        };
    }

    /// <summary>What the app's JwtBearer scheme asks for its configuration: the real manager, with the app's own intervals.</summary>
    public ConfigurationManager<OpenIdConnectConfiguration> Manager { get; }

    /// <summary>The keys in the JWKS; public parts are published.</summary>
    public IReadOnlyList<SecurityKey> Keys { get; set; } = [];

    /// <summary>How many documents have been fetched so far.</summary>
    public int Fetches => Volatile.Read(ref _fetches);

    public Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        Interlocked.Increment(ref _fetches);
        return Task.FromResult(address == _metadataAddress
            ? JsonSerializer.Serialize(new { issuer = _issuer, jwks_uri = _metadataAddress + "/jwks" })
            : JsonSerializer.Serialize(new { keys = Keys.Select(PublicJwk.Members) }));
    }
}
