using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CryptoAssert.Http;
using CryptoAssert.Keys.Hosting;
using CryptoAssert.Keys.Reading;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Keys;

/// <summary>The keys that an app in this process uses or publishes.</summary>
internal static class AppKeys
{
    private static readonly string[] UsualPaths = ["/.well-known/openid-configuration", "/.well-known/jwks.json", "/.well-known/jwks"];

    public static async Task<(KeysRead Keys, int Requests)> FindAsync(AppHost app, CryptoPolicy policy, CancellationToken cancellationToken)
    {
        var services = await StartedApp.Async(app.Name, () => app.Services, cancellationToken).ConfigureAwait(false);
        var (published, requests) = await PublishedAsync(app, policy, cancellationToken).ConfigureAwait(false);
        return (KeysRead.Of(
        [
            .. await OfSchemesAsync(services).ConfigureAwait(false), .. OfServices(services), .. published,
            .. KestrelCertificates.Of(services), .. KestrelCode.Of(services), .. DataProtectionKeys.Of(services),
        ]), requests);
    }

    /// <summary>The keys of the app's JwtBearer schemes.</summary>
    /// <exception cref="CheckSetupException">The options of one cannot be built.</exception>
    public static async Task<List<KeysRead>> OfSchemesAsync(IServiceProvider services)
    {
        var found = new List<KeysRead>();
        if (services.GetService<IAuthenticationSchemeProvider>() is not { } provider)
        {
            return found;
        }

        foreach (var scheme in await provider.GetAllSchemesAsync().ConfigureAwait(false))
        {
            if (!typeof(JwtBearerHandler).IsAssignableFrom(scheme.HandlerType))
            {
                continue;
            }

            JwtBearerOptions options;
            try
            {
                options = services.GetRequiredService<IOptionsMonitor<JwtBearerOptions>>().Get(scheme.Name);
            }
#pragma warning disable CA1031 // configuration code is the user's and throws what it likes
            catch (Exception exception)
#pragma warning restore CA1031
            {
                throw new CheckSetupException($"The options of the scheme '{scheme.Name}' cannot be built: {exception.Message}", exception);
            }

            var parameters = options.TokenValidationParameters;
            found.AddRange(Read(new[] { parameters.IssuerSigningKey }.Concat(parameters.IssuerSigningKeys ?? []), $"IssuerSigningKey of the scheme {scheme.Name}"));
            found.AddRange(Read(new[] { parameters.TokenDecryptionKey }.Concat(parameters.TokenDecryptionKeys ?? []), $"TokenDecryptionKey of the scheme {scheme.Name}"));
            found.AddRange(Read(options.Configuration?.SigningKeys ?? [], $"Configuration of the scheme {scheme.Name}"));
            if (options.Configuration is null && options.Authority is { } authority)
            {
                found.Add(KeysRead.Unknown($"scheme {scheme.Name}", $"its keys are those of {authority}, which is not asked: check them there, client.JsonWebKeySet(..)"));
            }
        }

        return found;
    }

    /// <summary>The keys that are registered as services.</summary>
    public static List<KeysRead> OfServices(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        var found = new List<KeysRead>();
        found.AddRange(Read(scope.ServiceProvider.GetServices<SecurityKey>(), "SecurityKey in the services"));
        found.AddRange(Read(scope.ServiceProvider.GetServices<SigningCredentials>().Select(credentials => credentials?.Key), "SigningCredentials in the services"));
        found.AddRange(scope.ServiceProvider.GetServices<X509Certificate2>().OfType<X509Certificate2>().Select(certificate => CertificateReader.Read(certificate, "X509Certificate2 in the services")));
        found.AddRange(scope.ServiceProvider.GetServices<RSA>().OfType<RSA>().Select(key => AsymmetricAlgorithmReader.Read(key, "RSA in the services")));
        found.AddRange(scope.ServiceProvider.GetServices<ECDsa>().OfType<ECDsa>().Select(key => AsymmetricAlgorithmReader.Read(key, "ECDsa in the services")));
        return found;
    }

    private static IEnumerable<KeysRead> Read(IEnumerable<SecurityKey?> keys, string origin) => keys.OfType<SecurityKey>().Select(key => SecurityKeyReader.Read(key, origin));

    private static async Task<(List<KeysRead> Keys, int Requests)> PublishedAsync(AppHost app, CryptoPolicy policy, CancellationToken cancellationToken)
    {
        var sender = new HttpSender(app.Client, policy, app);
        var found = new List<KeysRead>();
        foreach (var path in UsualPaths)
        {
            var answer = await sender.SendAsync(new OutgoingRequest(HttpMethod.Get, path, () => null), cancellationToken).ConfigureAwait(false);
            if (answer.Status == 200 && answer.Body.Contains("\"keys\"", StringComparison.Ordinal))
            {
                found.Add(KeyAnalysis.Read(() => JsonWebKeySetReader.Read(answer.Body, path)));
            }
        }

        return (found, sender.Requests);
    }
}
