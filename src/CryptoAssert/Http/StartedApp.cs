namespace CryptoAssert.Http;

/// <summary>Starts an app, or connects to a service, for a check.</summary>
internal static class StartedApp
{
    private const int LongestMessage = 500;

    /// <summary>What a delegate makes of an app that it starts; starting is synchronous and may hang, the token ends the waiting.</summary>
    /// <param name="name">The app in words.</param>
    /// <param name="start">Starts it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="CheckSetupException">It did not start; says why.</exception>
    public static async Task<T> Async<T>(string name, Func<T> start, CancellationToken cancellationToken)
    {
        try
        {
            return await Task.Run(start, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not CheckSetupException && !(exception is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            throw NotStarted(name, exception);
        }
    }

    /// <summary>That an app did not start, and what to do.</summary>
    public static CheckSetupException NotStarted(string name, Exception exception)
    {
        // who quotes a secret of the check's own in a message quotes 65,536 characters
        var (type, message) = (exception.GetBaseException().GetType().Name, exception.GetBaseException().Message);
        return new CheckSetupException(
            $"The app {name} did not start: {type}: {(message.Length <= LongestMessage ? message : $"{message[..LongestMessage]}..")} "
            + "Start it with app.CreateClient() in a test of its own to see it alone; an app outside a solution may need UseContentRoot.",
            exception);
    }
}
