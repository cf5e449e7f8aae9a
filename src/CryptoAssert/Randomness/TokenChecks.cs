using System.Runtime.CompilerServices;
using CryptoAssert.Checks;
using CryptoAssert.Randomness;
using CryptoAssert.Randomness.Codes;
using CryptoAssert.Randomness.Sampling;
using CallSite = CryptoAssert.Checks.CallSite;

namespace CryptoAssert;

/// <summary>The verbs about randomness: each is a check that runs when it is awaited.</summary>
#pragma warning disable RS0026 // the optional parameters are filled in by the compiler
public static class TokenChecks
{
    /// <summary>
    /// Whether the tokens that an endpoint issues (session ids, password resets, invitations, API keys) can be predicted from one another. The check asks for
    /// <see cref="CryptoPolicy.TokenSample"/> tokens, one after the other, and tries to compute the next one with what is known of generators that are not
    /// made for secrets, of counters and clocks and their hashes, and of bias. A false alarm has a chance of at most 1e-9. A pass says what was tried:
    /// no sample shows that a token has 128 bits.
    /// </summary>
    /// <param name="endpoint">The endpoint that issues a token an answer.</param>
    /// <param name="token">Where the answer holds it: <c>t => t.FromJson("token")</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static SecurityCheck<ApiEndpoint> IssuesHighEntropyTokens(
        this ApiEndpoint endpoint, Func<TokenOrigins, TokenOrigin> token, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = Described(endpoint, token);
        return new ExperimentCheck<ApiEndpoint>(
            endpoint.Preceding,
            new TokenExperiment(nameof(IssuesHighEntropyTokens), new EndpointTokens(endpoint, origin), origin.Known),
            endpoint.ToString(),
            endpoint.Target.Description,
            new CallSite(file, line),
            endpoint.After);
    }

    /// <summary>Whether tokens can be predicted from one another.</summary>
    /// <inheritdoc cref="IssuesHighEntropyTokens(ApiEndpoint, Func{TokenOrigins, TokenOrigin}, string, int)"/>
    public static SecurityCheck<TokensUnderTest> AreUnpredictable(this TokensUnderTest tokens, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return new ExperimentCheck<TokensUnderTest>(
            tokens.Preceding,
            new TokenExperiment(nameof(AreUnpredictable), tokens.Source, known: []),
            tokens.ToString(),
            tokens.Host,
            new CallSite(file, line),
            tokens.After);
    }

    /// <summary>
    /// Whether one-time codes (of a second factor, of a confirmation by mail or text message) are drawn evenly, from enough of them, and cannot be guessed by
    /// trying: after <see cref="CryptoPolicy.MaxCodeGuesses"/> wrong ones the right one has to be refused.
    /// </summary>
    /// <param name="endpoint">The endpoint that issues a code an answer.</param>
    /// <param name="code">Where the answer holds it, or where the test's own mailbox does: <c>t => t.FromServices(services => ..)</c>.</param>
    /// <param name="entry">Where codes are entered; without it nothing is said of wrong guesses.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static SecurityCheck<ApiEndpoint> IssuesUniformCodes(
        this ApiEndpoint endpoint,
        Func<TokenOrigins, TokenOrigin> code,
        CodeEntry? entry = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => new ExperimentCheck<ApiEndpoint>(
            endpoint.Preceding,
            new CodeExperiment(endpoint, Described(endpoint, code), entry),
            endpoint.ToString(),
            endpoint.Target.Description,
            new CallSite(file, line),
            endpoint.After);

    private static TokenOrigin Described(ApiEndpoint endpoint, Func<TokenOrigins, TokenOrigin> token)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(token);
        return token(new TokenOrigins()) ?? throw new ArgumentException("The delegate returned null: t => t.FromJson(\"token\").", nameof(token));
    }
}
