namespace CryptoAssert.Http;

/// <summary>An app in this process, started.</summary>
internal static class StartedApp
{
    /// <summary>Its services; starting is synchronous and may hang, the token ends the waiting.</summary>
    /// <exception cref="CheckSetupException">It did not start; says why.</exception>
    public static async Task<IServiceProvider> ServicesAsync(AppHost app, CancellationToken cancellationToken)
    {
        try
        {
            return await Task.Run(() => app.Services, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not (CheckSetupException or OperationCanceledException))
        {
            throw new CheckSetupException(
                $"The app {app.Name} did not start: {exception.GetBaseException().GetType().Name}: {exception.GetBaseException().Message} "
                + "Start it with app.CreateClient() in a test of its own to see it alone.",
                exception);
        }
    }
}
