using CryptoAssert.Http;

namespace CryptoAssert.Randomness.Sampling;

/// <summary>The service made ready for sampling.</summary>
/// <param name="Sender">Sends the requests.</param>
/// <param name="Services">Of the app, when it runs in this process.</param>
internal sealed record TokenService(HttpSender Sender, IServiceProvider? Services)
{
    /// <exception cref="CheckSetupException">The app did not start.</exception>
    public static async Task<TokenService> OpenAsync(HttpTarget target, CryptoPolicy policy, CancellationToken cancellationToken)
    {
        try
        {
            // starting a host is synchronous and may hang: the budget still ends the check
            return await Task.Run(() => Open(target, policy), cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not (CheckSetupException or OperationCanceledException))
        {
            throw new CheckSetupException(
                $"The app {target.Description} did not start: {exception.GetBaseException().GetType().Name}: {exception.GetBaseException().Message} "
                + "Start it with app.CreateClient() in a test of its own to see it alone.",
                exception);
        }
    }

    private static TokenService Open(HttpTarget target, CryptoPolicy policy)
    {
        var client = target.Connect();
        return new TokenService(new HttpSender(client, policy, target.App), target.App?.Services);
    }
}
