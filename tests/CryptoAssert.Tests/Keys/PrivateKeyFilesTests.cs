using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace CryptoAssert.Tests.Keys;

/// <summary>Private keys that lie beside an app.</summary>
public sealed class PrivateKeyFilesTests
{
    private static readonly PbeParameters Encryption = new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1_000);

    public static TheoryData<string> Open => [.. Keys.Where(key => key.IsOpen).Select(key => key.Name)];

    public static TheoryData<string> Closed => [.. Keys.Where(key => !key.IsOpen).Select(key => key.Name)];

    private static IReadOnlyList<(string Name, bool IsOpen, Func<byte[]> Content)> Keys { get; } =
    [
        ("pkcs8.pem", true, () => Utf8(TestKeys.Rsa.ExportPkcs8PrivateKeyPem())),
        ("pkcs1.key", true, () => Utf8(TestKeys.Rsa.ExportRSAPrivateKeyPem())),
        ("certs/sec1.pem", true, () => Utf8(TestKeys.Ec.ExportECPrivateKeyPem())),
        ("tls", true, () => Utf8($"a key of ours\r\n{TestKeys.Ec.ExportPkcs8PrivateKeyPem().ReplaceLineEndings("\r\n")}")),
        ("chain.crt", true, () => Utf8($"{TestCertificates.Leaf().ExportCertificatePem()}\n{TestKeys.Rsa.ExportPkcs8PrivateKeyPem()}")),
        ("service-account.json", true, () => Utf8($$"""{ "private_key": "{{TestKeys.Rsa.ExportPkcs8PrivateKeyPem().Replace("\n", "\\n", StringComparison.Ordinal)}}" }""")),
        ("key.der", true, TestKeys.Rsa.ExportPkcs8PrivateKey),
        ("ec.key", true, TestKeys.Ec.ExportECPrivateKey),
        ("open.pfx", true, () => Pfx(null)),
        ("empty.p12", true, () => Pfx("")),
        ("jwk.json", true, () => Utf8(PrivateJwk())),
        ("keys.jwks", true, () => Utf8($$"""{ "keys": [ {{PrivateJwk()}} ] }""")),
        ("rsa.xml", true, () => Utf8(TestKeys.Rsa.ToXmlString(includePrivateParameters: true))),
        ("my key.PFX", true, () => Pfx(null)),
        ("public.xml", false, () => Utf8(TestKeys.Rsa.ToXmlString(includePrivateParameters: false))),
        ("oct.json", true, () => Utf8("""{ "kty": "oct", "k": "q3JZ0v7mT1xYkP9sWc5LhR2dBnE8uGfA" }""")),
        ("encrypted.pem", false, () => Utf8(TestKeys.Rsa.ExportEncryptedPkcs8PrivateKeyPem("secret", Encryption))),
        ("old.pem", false, () => Utf8("-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nq3JZ0v7mT1xYkP9sWc5LhR2dBnE8uGfAq3JZ0v7mT1xYkP9sWc5LhR2dBnE8uGfA\n-----END RSA PRIVATE KEY-----")),
        ("closed.pfx", false, () => Pfx("a long password")),
        ("public.pem", false, () => Utf8(TestKeys.Rsa.ExportSubjectPublicKeyInfoPem())),
        ("cert.crt", false, () => Utf8(TestCertificates.Leaf().ExportCertificatePem())),
        ("cert.pfx", false, () => TestCertificates.Leaf().Export(X509ContentType.Pkcs12)),
        ("public.der", false, TestKeys.Rsa.ExportSubjectPublicKeyInfo),
        ("jwks.json", false, () => Utf8($$"""{ "keys": [ {{TestKeys.RsaJwk().ToJsonString()}} ] }""")),
        ("readme.txt", false, () => Utf8("paste it between -----BEGIN PRIVATE KEY----- and -----END PRIVATE KEY----- here")),
        ("sample.txt", false, () => Utf8("-----BEGIN PRIVATE KEY-----\nMIIE...\n-----END PRIVATE KEY-----")),
        ("node_modules/tls/key.pem", false, () => Utf8(TestKeys.Rsa.ExportPkcs8PrivateKeyPem())),
    ];

    [Theory, MemberData(nameof(Open))]
    public async Task A_private_key_that_nothing_encrypts_falls(string name) => Assert.Equal(["CRY8105"], await Ids(name));

    [Theory, MemberData(nameof(Closed))]
    public async Task What_is_encrypted_or_public_stands(string name) => Assert.Empty(await Ids(name));

    [Fact]
    public async Task A_private_key_inside_of_a_settings_file_falls()
    {
        await using var folder = SettingsFolder.With($$"""{ "Jwt": { "PrivateKey": "{{TestKeys.Rsa.ExportPkcs8PrivateKeyPem().Replace("\n", "\\n", StringComparison.Ordinal)}}", "Jwk": {{PrivateJwk()}} } }""");

        var report = await folder.Report();

        Assert.Equal(["CRY8105"], report.Findings.Select(finding => finding.Id));
        Assert.Contains("appsettings.json, Jwt:PrivateKey", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("appsettings.json, Jwt:Jwk", report.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pkcs8", true)]
    [InlineData("pfx", true)]
    [InlineData("pfx with a password", false)]
    [InlineData("public", false)]
    public async Task A_private_key_in_base64_in_a_settings_file_falls(string form, bool falls)
    {
        var bytes = form switch
        {
            "pkcs8" => TestKeys.Rsa.ExportPkcs8PrivateKey(),
            "pfx" => Pfx(null),
            "public" => TestKeys.Rsa.ExportSubjectPublicKeyInfo(),
            _ => Pfx("a long password"),
        };
        await using var folder = SettingsFolder.With($$"""{ "Signing": { "Data": "{{Convert.ToBase64String(bytes)}}" } }""");

        Assert.Equal(falls ? ["CRY8105"] : [], (await folder.Report()).Findings.Select(finding => finding.Id));
    }

    [Fact]
    public async Task A_private_key_of_a_key_in_use_is_named()
    {
        await using var folder = SettingsFolder.With("{}");
        folder.Write("signing.pem", Utf8(TestKeys.Rsa.ExportPkcs8PrivateKeyPem()));
        await using var app = folder.App.WithWebHostBuilder(builder => builder
            .UseSetting("Jwt:PublicKey", TestKeys.Rsa.ExportSubjectPublicKeyInfoPem()));

        var report = await app.ConfigurationHoldsNoSecrets().EvaluateAsync();

        Assert.Contains("it is IssuerSigningKey of the scheme Bearer", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_left_out_is_said()
    {
        await using var folder = SettingsFolder.With("{}");
        folder.Write("node_modules/a/b.json", Utf8("{}"));
        folder.Write("trust.jks", [1, 2, 3]);

        var report = await folder.Report();

        Assert.Contains("the folder node_modules", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("trust.jks", report.ToString(), StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string>> Ids(string name)
    {
        await using var folder = SettingsFolder.With("{}");
        folder.Write(name, Keys.Single(key => key.Name == name).Content());
        var report = await folder.Report();

        Assert.True(report.Outcome is Outcome.Passed or Outcome.Failed, report.ToString());
        return report.Findings.Select(finding => finding.Id);
    }

    private static byte[] Pfx(string? password)
    {
        using var certificate = TestCertificates.Leaf().CopyWithPrivateKey(TestKeys.Rsa);
        return certificate.Export(X509ContentType.Pkcs12, password);
    }

    private static string PrivateJwk()
    {
        var jwk = TestKeys.RsaJwk();
        jwk["d"] = Base64Url.EncodeToString(TestKeys.Rsa.ExportParameters(includePrivateParameters: true).D);
        return jwk.ToJsonString();
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
