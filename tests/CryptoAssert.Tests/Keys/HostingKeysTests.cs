using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CryptoAssert.Keys;
using CryptoAssert.Keys.Weaknesses;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace CryptoAssert.Tests.Keys;

/// <summary>The certificates of Kestrel and what Data Protection is set to, by RequiresMinimumKeySize().</summary>
public sealed class HostingKeysTests
{
    [Theory]
    [InlineData("Kestrel:Certificates:Default", 1024, "CRY5101")]
    [InlineData("Kestrel:Certificates:Default", 2048, null)]
    [InlineData("Kestrel:Endpoints:Https:Certificate", 1024, "CRY5101")]
    [InlineData("Kestrel:Endpoints:Https:Sni:orders.example:Certificate", 1024, "CRY5101")]
    public async Task A_certificate_of_the_configuration_is_looked_at(string section, int bits, string? id)
    {
        await using var folder = SettingsFolder.With("{}");
        folder.Write("tls.pfx", Certificate(bits).Export(X509ContentType.Pkcs12, "opens"));

        var report = await Report(folder.App, ($"{section}:Path", "tls.pfx"), ($"{section}:Password", "opens"));

        Assert.Equal(id is null ? [] : [id], report.Findings.Select(finding => finding.Id));
        Assert.Contains($"certificate of {section}", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_in_pem_is_looked_at()
    {
        using var certificate = Certificate(1024);
        await using var folder = SettingsFolder.With("{}");
        folder.Write("tls.pem", System.Text.Encoding.UTF8.GetBytes(certificate.ExportCertificatePem()));
        folder.Write("tls.key", System.Text.Encoding.UTF8.GetBytes("not read"));

        var report = await Report(folder.App, ("Kestrel:Certificates:Default:Path", "tls.pem"), ("Kestrel:Certificates:Default:KeyPath", "tls.key"));

        Assert.Equal(["CRY5101"], report.Findings.Select(finding => finding.Id));
    }

    [Theory]
    [InlineData("Path", "elsewhere.pfx", "is not on this machine")]
    [InlineData("Path", "tls.pfx", "is not opened, with no password")]
    [InlineData("Subject", "orders.example", "certificate store")]
    public async Task A_certificate_that_is_not_reached_is_named(string entry, string value, string why)
    {
        await using var folder = SettingsFolder.With("{}");
        folder.Write("tls.pfx", Certificate(2048).Export(X509ContentType.Pkcs12, "opens"));

        var report = await Report(folder.App, ($"Kestrel:Certificates:Default:{entry}", value));

        Assert.Contains("not checked: certificate of Kestrel:Certificates:Default", report.ToString(), StringComparison.Ordinal);
        Assert.Contains(why, report.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1024, "CRY5101")]
    [InlineData(2048, null)]
    public async Task A_certificate_of_the_defaults_in_code_is_looked_at(int bits, string? id)
    {
        using var certificate = Certificate(bits);
        await using var app = App(services => services.Configure<KestrelServerOptions>(options => options.ConfigureHttpsDefaults(https => https.ServerCertificate = certificate)));

        var report = await app.RequiresMinimumKeySize().EvaluateAsync();

        Assert.Equal(id is null ? [] : [id], report.Findings.Select(finding => finding.Id));
        Assert.Contains("ConfigureHttpsDefaults", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_selector_and_code_that_fails_are_named()
    {
        await using var selecting = App(services => services.Configure<KestrelServerOptions>(options => options.ConfigureHttpsDefaults(https => https.ServerCertificateSelector = (_, _) => null)));
        await using var failing = App(services => services.Configure<KestrelServerOptions>(options => throw new FileNotFoundException("prod.pfx is not there")));

        Assert.Contains("ServerCertificateSelector chooses it", (await selecting.RequiresMinimumKeySize()).ToString(), StringComparison.Ordinal);
        Assert.Contains("prod.pfx is not there", (await failing.RequiresMinimumKeySize()).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1024, "CRY5101")]
    [InlineData(2048, null)]
    public async Task The_certificate_that_protects_keys_of_Data_Protection_is_looked_at(int bits, string? id)
    {
        using var certificate = Certificate(bits);
        await using var app = App(services => services.AddDataProtection().UseEphemeralDataProtectionProvider().ProtectKeysWithCertificate(certificate));

        var report = await app.RequiresMinimumKeySize().EvaluateAsync();

        Assert.Equal(id is null ? [] : [id], report.Findings.Select(finding => finding.Id));
        Assert.Contains("certificate that protects the keys of Data Protection", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_that_are_kept_without_encryption_are_named()
    {
        var folder = Directory.CreateTempSubdirectory("ring");
        await using var app = App(services => services.AddDataProtection().PersistKeysToFileSystem(folder));

        var report = await app.RequiresMinimumKeySize();

        Assert.Contains("kept without encryption in FileSystemXmlRepository", report.ToString(), StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_algorithm_of_Data_Protection_is_held_to_the_policy()
    {
        await using var app = App(services => services.AddDataProtection().UseEphemeralDataProtectionProvider()
            .UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_128_CBC, ValidationAlgorithm = ValidationAlgorithm.HMACSHA256 }));

        var usual = await app.RequiresMinimumKeySize().EvaluateAsync();
        var strict = await app.RequiresMinimumKeySize().Under(CryptoPolicy.Default with { KeyStrength = KeyStrength.Cnsa }).EvaluateAsync();

        Assert.Equal(Outcome.Passed, usual.Outcome);
        Assert.Contains("AES-128-CBC with HMACSHA256", Assert.Single(strict.Findings, finding => finding.Id == "CRY5504").Evidence.Observed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_algorithm_that_is_withdrawn_falls()
    {
        await using var app = App(services => services.AddDataProtection().UseEphemeralDataProtectionProvider().UseCustomCryptographicAlgorithms(
            new ManagedAuthenticatedEncryptorConfiguration { EncryptionAlgorithmType = typeof(Aes), EncryptionAlgorithmKeySize = 256, ValidationAlgorithmType = typeof(HMACMD5) }));

        var report = await app.RequiresMinimumKeySize(file: "OrdersApiSecurity.cs", line: 12).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Failed, report.ToString());
        Assert.Equal(["CRY5505"], report.Findings.Select(finding => finding.Id));
        Approved.Equal(Approved.Scrub(report.ToString()));
    }

    /// <summary>Windows only takes 3DES any more (CNG); elsewhere Data Protection does not start with it.</summary>
    [Theory]
    [InlineData("3DES", "HMACSHA256", true)]
    [InlineData("RC2", "HMACSHA256", true)]
    [InlineData("AES", "HMACMD5", true)]
    [InlineData("AES", "HMACSHA1", false)]
    [InlineData("AES", null, false)]
    public void Withdrawn_algorithms_are_known(string cipher, string? mac, bool falls)
    {
        var key = new KeyUnderTest("keys of Data Protection", new KeyMaterial.Cipher(cipher, 192, "CBC", mac));

        Assert.Equal(falls, new CipherObsolete().Find(key, [key], KeyStrength.Default, CancellationToken.None) is not null);
    }

    [Fact]
    public async Task The_message_of_a_pass_names_what_is_not_reached()
    {
        await using var folder = SettingsFolder.With("{}");

        Approved.Equal(Approved.Scrub((await Report(folder.App, ("Kestrel:Certificates:Default:Path", "elsewhere.pfx"))).ToString()));
    }

    /// <summary>That Data Protection would make sound keys is no look at a key.</summary>
    [Fact]
    public async Task An_app_with_keys_of_Data_Protection_only_is_no_pass()
    {
        await using var app = App(services => services.PostConfigure<Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions>(
            "Bearer", options => options.TokenValidationParameters.IssuerSigningKey = null));

        var report = await app.RequiresMinimumKeySize().EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
    }

    private static X509Certificate2 Certificate(int bits)
    {
        using var key = RSA.Create(bits);
        return TestCertificates.Request("CN=orders.example", key).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(80));
    }

    private static async Task<CheckReport> Report(WebApplicationFactory<KeysApi.Program> app, params (string Key, string Value)[] settings)
    {
        await using var configured = app.WithWebHostBuilder(builder =>
        {
            builder.UseSetting("Jwt:Key", Convert.ToBase64String(RandomNumberGenerator.GetBytes(64)));
            foreach (var (key, value) in settings)
            {
                builder.UseSetting(key, value);
            }
        });
        return await configured.RequiresMinimumKeySize(file: "OrdersApiSecurity.cs", line: 12).EvaluateAsync();
    }

    private static WebApplicationFactory<KeysApi.Program> App(Action<IServiceCollection> configure) =>
        new WebApplicationFactory<KeysApi.Program>().WithWebHostBuilder(builder => builder
            .UseSetting("hostBuilder:reloadConfigOnChange", "false")
            .UseSetting("Jwt:Key", Convert.ToBase64String(RandomNumberGenerator.GetBytes(64)))
            .ConfigureServices(configure));
}
