using CryptoAssert.Http;

namespace CryptoAssert;

/// <summary>Where an answer holds the token that was issued. Immutable; made by <see cref="TokenOrigins"/>.</summary>
public sealed class TokenOrigin
{
    private const int LongestKnown = 100;

    private readonly Func<HttpAnswer, IServiceProvider?, CancellationToken, Task<string?>> _find;
    private readonly Func<HttpAnswer, string> _held;

    internal TokenOrigin(
        string place, Func<HttpAnswer, IServiceProvider?, CancellationToken, Task<string?>> find, Func<HttpAnswer, string> held, IReadOnlyList<string>? known = null)
    {
        (Place, _find, _held) = (place, find, held);
        Known = known ?? [];
    }

    /// <summary>In words: <c>in the JSON field "token"</c>.</summary>
    internal string Place { get; }

    /// <summary>What an attacker knows and the service may have hashed.</summary>
    internal IReadOnlyList<string> Known { get; }

    /// <summary>
    /// Tells what anyone knows about the user that the token is issued to, such as his name and e-mail address: hashes of it together with a counter or the
    /// time are tried too.
    /// </summary>
    public TokenOrigin Knowing(params string[] texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        if (Array.Find(texts, text => text.Length > LongestKnown) is not null)
        {
            throw new ArgumentException(FormattableString.Invariant($"What is known of a user is at most {LongestKnown} characters long: his name, his address."), nameof(texts));
        }

        return new TokenOrigin(Place, _find, _held, [.. Known, .. texts.Where(text => text.Length > 0)]);
    }

    /// <exception cref="CheckSetupException">The user's own delegate threw.</exception>
    internal async Task<string?> FindAsync(HttpAnswer answer, IServiceProvider? services, CancellationToken cancellationToken)
    {
        try
        {
            return await _find(answer, services, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // the delegate is the user's and throws what it likes
        catch (Exception exception) when (exception is not CheckSetupException && (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested))
#pragma warning restore CA1031
        {
            throw new CheckSetupException($"The delegate that reads the token threw {exception.GetType().Name}: {exception.Message}", exception);
        }
    }

    /// <summary>What an answer held in place of the token: <c>and its members were: id, link</c>.</summary>
    internal string Held(HttpAnswer answer) => _held(answer);
}
