using System.Runtime.CompilerServices;
using CryptoAssert.Checks;
using CryptoAssert.Timing;
using CallSite = CryptoAssert.Checks.CallSite;

namespace CryptoAssert;

/// <summary>The verbs about time: each is a check that runs when it is awaited, one at a time in this process.</summary>
#pragma warning disable RS0026 // the optional parameters are filled in by the compiler
public static class ConstantTimeChecks
{
    /// <summary>
    /// Whether the endpoint takes longer to refuse a wrong secret that begins right. The check gives the app a long secret of its own, puts
    /// a clock around the pipeline, and sends pairs of wrong secrets in random order until it can say. A false alarm has a
    /// chance of 1e-9.
    /// </summary>
    /// <param name="endpoint">The endpoint that compares the secret.</param>
    /// <param name="secret">Where requests carry it and how the app comes to know it:
    /// <c>s => s.InHeader("X-Api-Key").ConfiguredBy("Webhook:ApiKey")</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static SecurityCheck<ApiEndpoint> ComparesSecretsInConstantTime(
        this ApiEndpoint endpoint, Func<SecretPlaces, SecretUnderTest> secret, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Check(endpoint, new SecretExperiment(endpoint, Described(secret), nameof(ComparesSecretsInConstantTime)), file, line);

    /// <summary>
    /// Whether the endpoint takes longer to refuse a wrong signature of the body that begins right:
    /// <c>s => s.HmacSha256OfBody("X-Signature", prefix: "sha256=", key: "Webhook:Key")</c>.
    /// </summary>
    /// <inheritdoc cref="ComparesSecretsInConstantTime(ApiEndpoint, Func{SecretPlaces, SecretUnderTest}, string, int)"/>
    public static SecurityCheck<ApiEndpoint> ComparesSignaturesInConstantTime(
        this ApiEndpoint endpoint, Func<SecretPlaces, SecretUnderTest> secret, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Check(endpoint, new SecretExperiment(endpoint, Described(secret), nameof(ComparesSignaturesInConstantTime)), file, line);

    /// <summary>
    /// Whether the endpoint tells, by its answer or by its time, which users exist: for log-in, password reset and registration.
    /// </summary>
    /// <param name="endpoint">The endpoint, such as <c>POST /login</c>.</param>
    /// <param name="known">The form for a user that exists, with a wrong password.</param>
    /// <param name="unknown">The form for a user that does not, of a name as long.</param>
    /// <param name="accepted">For a log-in: the form for the known user with the right password. Its answer proves that the user exists; without it
    /// that is taken on trust, and a pass says so.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static SecurityCheck<ApiEndpoint> HidesWhichUsersExist(
        this ApiEndpoint endpoint,
        Attempt known,
        Attempt unknown,
        Attempt? accepted = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(unknown);
        return Check(endpoint, new UserExperiment(endpoint, known, unknown, accepted), file, line);
    }

    /// <summary>
    /// Whether the comparer takes longer for a wrong guess that begins right. It is called with secrets of 16,384 characters, because over
    /// sixteen a comparison by the runtime really is constant. A false alarm has a chance of 1e-9.
    /// </summary>
    public static SecurityCheck<ComparerUnderTest> ComparesSecretsInConstantTime(
        this ComparerUnderTest comparer, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(comparer);
        return new ExperimentCheck<ComparerUnderTest>(
            comparer.Preceding, new ComparerExperiment(comparer.Comparer), comparer.ToString(), "a comparer in this process", new CallSite(file, line), comparer.After);
    }

    private static SecretUnderTest Described(Func<SecretPlaces, SecretUnderTest> secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        return secret(new SecretPlaces()) ?? throw new ArgumentException("The delegate returned null: s => s.InHeader(\"X-Api-Key\").ConfiguredBy(\"Webhook:ApiKey\").", nameof(secret));
    }

    private static ExperimentCheck<ApiEndpoint> Check(ApiEndpoint endpoint, Experiment experiment, string file, int line)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return new ExperimentCheck<ApiEndpoint>(
            endpoint.Preceding, experiment, endpoint.ToString(), endpoint.Target.Description, new CallSite(file, line), endpoint.After);
    }
}
