using System.Security.Cryptography.X509Certificates;
using CryptoAssert.Keys.Reading;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CryptoAssert.Keys.Hosting;

/// <summary>
/// The certificate that code gives to every endpoint of Kestrel, <c>ConfigureHttpsDefaults(https => https.ServerCertificate = ..)</c>. Options of the check's own are
/// built by the app's code; an endpoint of them shows the defaults, and nothing listens on it.
/// </summary>
internal static class KestrelCode
{
    private const string Origin = "certificate of Kestrel's ConfigureHttpsDefaults";

    public static List<KeysRead> Of(IServiceProvider services)
    {
        if (services.GetServices<IConfigureOptions<KestrelServerOptions>>().FirstOrDefault() is null
            || services.GetService<IOptionsFactory<KestrelServerOptions>>() is not { } factory)
        {
            return [];
        }

        var found = new List<KeysRead>();
        try
        {
            var options = factory.Create(Options.DefaultName);
            options.ConfigurationLoader = null; // the certificates of the configuration are looked at by themselves, and one that is missing would end this
            found.AddRange(Defaults(options));
        }
#pragma warning disable CA1031 // configuration code is the user's and throws what it likes
        catch (Exception exception)
#pragma warning restore CA1031
        {
            found.Add(KeysRead.Unknown(Origin, $"the code that configures Kestrel does not run here: {exception.GetBaseException().Message}"));
        }

        found.Add(KeysRead.Unknown(
            "certificates that code hands to single endpoints of Kestrel", "UseHttps(certificate) and selectors are closed to others: give such a certificate to CryptoKeys.Of(..)"));
        return found;
    }

    private static List<KeysRead> Defaults(KestrelServerOptions options)
    {
        var certificates = new List<X509Certificate2>();
        var hasSelector = false;
        try
        {
            options.ListenLocalhost(1, listen =>
            {
                listen.UseHttps(https =>
                {
                    certificates.AddRange(new[] { https.ServerCertificate }.OfType<X509Certificate2>());
                    hasSelector = https.ServerCertificateSelector is not null;
                    throw new SeenException(); // before the development certificate is looked for
                });
                _ = listen.Build();
            });
        }
        catch (SeenException)
        {
            // the defaults were applied, which was all
        }

        return
        [
            .. certificates.Select(certificate => CertificateReader.Read(certificate, Origin)),
            .. hasSelector ? [KeysRead.Unknown(Origin, "a ServerCertificateSelector chooses it when a client connects")] : Array.Empty<KeysRead>(),
        ];
    }

    private sealed class SeenException : Exception;
}
