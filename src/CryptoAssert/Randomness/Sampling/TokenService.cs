using CryptoAssert.Http;

namespace CryptoAssert.Randomness.Sampling;

/// <summary>The service made ready for sampling.</summary>
/// <param name="Sender">Sends the requests.</param>
/// <param name="Services">Of the app, when it runs in this process.</param>
internal sealed record TokenService(HttpSender Sender, IServiceProvider? Services)
{
    /// <exception cref="CheckSetupException">The app did not start.</exception>
    public static Task<TokenService> OpenAsync(HttpTarget target, CryptoPolicy policy, CancellationToken cancellationToken) => StartedApp.Async(
        target.Description, () => new TokenService(new HttpSender(target.Connect(), policy, target.App), target.App?.Services), cancellationToken);
}
