using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt;

/// <summary>
/// The real configuration manager, whose cache can be made to expire: a check cannot wait twelve hours for the app to fetch
/// changed keys. The last known good configurations are kept here, so they survive a renewal as they do in production.
/// </summary>
internal sealed class RenewableConfiguration(Func<ConfigurationManager<OpenIdConnectConfiguration>> make)
    : BaseConfigurationManager, IConfigurationManager<OpenIdConnectConfiguration>
{
    private volatile ConfigurationManager<OpenIdConnectConfiguration> _current = make();

    /// <summary>As if the app's AutomaticRefreshInterval had passed: the next token makes it fetch the documents.</summary>
    public void Renew() => _current = make();

    public Task<OpenIdConnectConfiguration> GetConfigurationAsync(CancellationToken cancel) =>
        _current.GetConfigurationAsync(cancel);

    public override Task<BaseConfiguration> GetBaseConfigurationAsync(CancellationToken cancel) =>
        _current.GetBaseConfigurationAsync(cancel);

    public override void RequestRefresh() => _current.RequestRefresh();
}
