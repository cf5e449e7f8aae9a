using System.Runtime.CompilerServices;
using CryptoAssert.Checks;
using CryptoAssert.Http;
using CryptoAssert.Keys;
using CryptoAssert.Keys.Files;
using CryptoAssert.Keys.Weaknesses;
using Microsoft.AspNetCore.Mvc.Testing;
using CallSite = CryptoAssert.Checks.CallSite;

namespace CryptoAssert;

/// <summary>The verbs about the keys of an app in this process, and about the secret of its tokens.</summary>
#pragma warning disable RS0026 // the optional parameters are filled in by the compiler
public static class AppKeyChecks
{
    /// <summary>
    /// Whether every key that the app uses or publishes is strong: of its JwtBearer schemes, in its services (SecurityKey, SigningCredentials, certificates, RSA, ECDsa),
    /// in the JWK set at the usual paths, the certificates of Kestrel, and what Data Protection is set to. Stock JwtBearer verifies with an RSA key of 512 bits.
    /// What is not reached, such as the keys of an Authority elsewhere, is named in a note with the reason.
    /// </summary>
    public static SecurityCheck<WebApplicationFactory<TEntryPoint>> RequiresMinimumKeySize<TEntryPoint>(
        this WebApplicationFactory<TEntryPoint> app, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where TEntryPoint : class
    {
        ArgumentNullException.ThrowIfNull(app);
        var host = AppHost<TEntryPoint>.Of(app);
        var experiment = new WeaknessExperiment(nameof(RequiresMinimumKeySize), KeyAnalysis.Weaknesses, async (policy, _, cancellationToken) =>
        {
            var (keys, requests) = await AppKeys.FindAsync(host, policy, cancellationToken).ConfigureAwait(false);
            return KeyAnalysis.Of(keys, policy, "uses", cancellationToken) with { Requests = requests };
        });
        return new ExperimentCheck<WebApplicationFactory<TEntryPoint>>(
            preceding: null, experiment, host.Name, $"{host.Name} (in memory)", new CallSite(file, line), _ => throw WeaknessExperiment.StandsAlone(nameof(RequiresMinimumKeySize)));
    }

    /// <summary>
    /// Whether the app refuses a weak key in a configuration entry: it is started with an empty, a short and guessable ones, and must not start, or must refuse a token
    /// that is signed with that key by its JwtBearer scheme.
    /// </summary>
    /// <param name="app">The app.</param>
    /// <param name="entry">The configuration entry, such as <c>Jwt:Key</c>.</param>
    /// <param name="bits">The least that the app has to ask for, such as 256.</param>
    /// <param name="scheme">The JwtBearer scheme; by default the one called <c>Bearer</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    [OverloadResolutionPriority(1)] // or ("Jwt:Key", 256) would be taken for a file and a line
    public static SecurityCheck<WebApplicationFactory<TEntryPoint>> RequiresMinimumKeySize<TEntryPoint>(
        this WebApplicationFactory<TEntryPoint> app,
        string entry,
        int bits,
        string? scheme = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        where TEntryPoint : class
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentException.ThrowIfNullOrWhiteSpace(entry);
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 64);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, 4096);
        var host = AppHost<TEntryPoint>.Of(app);
        var experiment = new WeaknessExperiment(
            nameof(RequiresMinimumKeySize),
            [CheckCatalogue.Attack(WeakKeyTaken.StableId)],
            (_, _, cancellationToken) => new ConfiguredKey(host, entry, bits, scheme).RunAsync(cancellationToken));
        return new ExperimentCheck<WebApplicationFactory<TEntryPoint>>(
            preceding: null, experiment, $"{host.Name} with {entry}", "", new CallSite(file, line), _ => throw WeaknessExperiment.StandsAlone(nameof(RequiresMinimumKeySize)));
    }

    /// <summary>
    /// Whether the files that ship with the app are free of secrets: of the keys that it uses, in any encoding; of placeholders and secrets in appsettings*.json; of secrets that
    /// development and production share; of private keys that nothing encrypts. The content root and the output folder are looked at. What appsettings.Development.json
    /// alone holds is no finding. No secret is printed.
    /// </summary>
    public static SecurityCheck<WebApplicationFactory<TEntryPoint>> ConfigurationHoldsNoSecrets<TEntryPoint>(
        this WebApplicationFactory<TEntryPoint> app, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where TEntryPoint : class
    {
        ArgumentNullException.ThrowIfNull(app);
        var host = AppHost<TEntryPoint>.Of(app);
        var experiment = new WeaknessExperiment(
            nameof(ConfigurationHoldsNoSecrets), ConfigurationSecrets.Attacks, (_, _, cancellationToken) => new ConfigurationSecrets(host).RunAsync(cancellationToken));
        return new ExperimentCheck<WebApplicationFactory<TEntryPoint>>(
            preceding: null, experiment, host.Name, $"{host.Name} (in memory)", new CallSite(file, line), _ => throw WeaknessExperiment.StandsAlone(nameof(ConfigurationHoldsNoSecrets)));
    }

    /// <summary>
    /// Whether the key of the endpoint's tokens can be recovered from a token, offline: an HMAC secret by some 19 million guesses (placeholders, tutorials, the app's own words,
    /// common passwords, in the usual spellings; <see cref="CryptoPolicy.WordList"/> adds yours), an ECDSA key by weak nonces of six tokens. No request is sent to the endpoint.
    /// </summary>
    public static SecurityCheck<ProtectedEndpoint> SignsWithUnguessableSecret(
        this ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (endpoint.Preceding is not null)
        {
            throw new InvalidOperationException("SignsWithUnguessableSecret sends nothing and does not go on from another check by And: await each by itself.");
        }

        return new ExperimentCheck<ProtectedEndpoint>(
            preceding: null,
            new WeaknessExperiment(nameof(SignsWithUnguessableSecret), TokenSecrets.Attacks, (policy, _, cancellationToken) => TokenSecrets.RunAsync(endpoint, policy, cancellationToken)),
            endpoint.ToString(),
            endpoint.Endpoint.Target.Description,
            new CallSite(file, line),
            _ => throw WeaknessExperiment.StandsAlone(nameof(SignsWithUnguessableSecret)));
    }
}
