namespace CryptoAssert;

/// <summary>Where one-time codes are entered, and how. Immutable.</summary>
public sealed class CodeEntry
{
    private CodeEntry(ApiEndpoint endpoint, Func<string, Attempt> guess) => (Endpoint, Guess) = (endpoint, guess);

    internal ApiEndpoint Endpoint { get; }

    internal Func<string, Attempt> Guess { get; }

    /// <summary>The endpoint that takes a code: <c>CodeEntry.At(app.Endpoint(HttpMethod.Post, "/verify"), code => Attempt.Json(new { user = "alice", code }))</c>.</summary>
    /// <param name="endpoint">Of the same service.</param>
    /// <param name="guess">The form with a code, for the user to whom the check has codes issued.</param>
    public static CodeEntry At(ApiEndpoint endpoint, Func<string, Attempt> guess)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(guess);
        return new CodeEntry(endpoint, guess);
    }
}
