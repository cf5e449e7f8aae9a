using System.Runtime.CompilerServices;
using CryptoAssert.Checks;
using CryptoAssert.Http;
using CryptoAssert.Keys;
using CryptoAssert.Keys.Reading;
using Microsoft.AspNetCore.Mvc.Testing;
using CallSite = CryptoAssert.Checks.CallSite;

namespace CryptoAssert;

/// <summary>The verbs about keys: each is a check that runs when it is awaited.</summary>
#pragma warning disable RS0026 // the optional parameters are filled in by the compiler
public static class KeyChecks
{
    /// <summary>The JWK set that an app in this process publishes, or the discovery document that names it.</summary>
    /// <param name="app">The app.</param>
    /// <param name="path">Such as <c>/.well-known/jwks.json</c> or <c>/.well-known/openid-configuration</c>.</param>
    public static KeysUnderTest JsonWebKeySet<TEntryPoint>(this WebApplicationFactory<TEntryPoint> app, string path)
        where TEntryPoint : class => Published(app.Endpoint(path));

    /// <summary>The JWK set that a service publishes, or the discovery document that names it.</summary>
    /// <inheritdoc cref="JsonWebKeySet{TEntryPoint}(WebApplicationFactory{TEntryPoint}, string)"/>
    public static KeysUnderTest JsonWebKeySet(this HttpClient client, string path) => Published(client.Endpoint(path));

    /// <summary>
    /// Whether the keys are strong: their size, their mathematics (Fermat, ROCA, shared primes, small exponents, ..), published test keys, certificates, and the
    /// hygiene of a JWK set. Where a weakness gives a factor or a private key, the finding shows it. OKP keys are named as not checked.
    /// </summary>
    public static SecurityCheck<KeysUnderTest> HasStrongKeys(this KeysUnderTest keys, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return new ExperimentCheck<KeysUnderTest>(
            keys.Preceding,
            new WeaknessExperiment(nameof(HasStrongKeys), KeyAnalysis.OfGivenKeys, async (policy, _, cancellationToken) =>
            {
                var (read, requests) = await keys.ReadAsync(policy, cancellationToken).ConfigureAwait(false);
                return KeyAnalysis.Of(read, policy, "holds", cancellationToken) with { Requests = requests };
            }),
            keys.ToString(),
            keys.Host,
            new CallSite(file, line),
            keys.After);
    }

    private static KeysUnderTest Published(ApiEndpoint endpoint) =>
        new(endpoint.ToString(), endpoint.Target.Description, async (policy, cancellationToken) =>
        {
            HostGuard.Demand(endpoint.Target, endpoint.AllowedHosts);
            var sender = new HttpSender(endpoint.Target.Connect(), policy, endpoint.Target.App);
            var (json, path) = await PublishedJwks.FetchAsync(sender, endpoint.NewRequest(), cancellationToken).ConfigureAwait(false);
            return (KeyAnalysis.Read(() => JsonWebKeySetReader.Read(json, path)), sender.Requests);
        });
}
