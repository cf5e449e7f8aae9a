using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;

namespace CryptoAssert.Tests.Keys;

/// <summary>Secrets in the files that ship with an app.</summary>
public sealed class ConfigurationSecretsTests
{
    private const string Drawn = "q3JZ0v7mT1xYkP9sWc5LhR2dBnE8uGfA";

    [Fact]
    public async Task An_app_whose_secrets_come_from_outside_stands()
    {
        await using var folder = SettingsFolder.With("""{ "Jwt": { "Issuer": "https://issuer.example", "Key": "" }, "ConnectionStrings": { "Orders": "Server=db;Database=orders;Integrated Security=true" } }""");

        var report = await folder.App.WithWebHostBuilder(builder => builder.UseSetting("Jwt:Key", Drawn)).ConfigurationHoldsNoSecrets();

        Assert.Equal(Outcome.Passed, report.Outcome);
        Assert.Contains("1 key in use", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_in_use_that_ships_falls()
    {
        await using var folder = SettingsFolder.With($$"""{ "Jwt": { "Key": "{{Drawn}}" } }""");

        var report = await folder.Report();

        Assert.Equal(["CRY8101"], report.Findings.Select(finding => finding.Id));
        Approved.Equal(Approved.Scrub(report.ToString()));
        Assert.DoesNotContain(Drawn, report.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The service takes the text of Jwt:Key as its key; here it stands in the file in another form, under a name that says nothing.</summary>
    [Theory]
    [InlineData("base64")]
    [InlineData("base64url")]
    [InlineData("hex")]
    [InlineData("text")]
    public async Task A_key_in_use_is_found_in_every_encoding(string form)
    {
        var key = Encoding.UTF8.GetBytes(Drawn);
        var text = form switch
        {
            "base64" => Convert.ToBase64String(key),
            "base64url" => System.Buffers.Text.Base64Url.EncodeToString(key),
            "hex" => Convert.ToHexString(key),
            _ => Drawn,
        };
        await using var folder = SettingsFolder.With($$"""{ "Misc": { "A": "{{text}}" } }""");
        await using var app = folder.App.WithWebHostBuilder(builder => builder.UseSetting("Jwt:Key", Drawn));

        var report = await app.ConfigurationHoldsNoSecrets().EvaluateAsync();

        Assert.Equal(["CRY8101"], report.Findings.Select(finding => finding.Id));
        Assert.DoesNotContain(text, report.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Jwt:Key", "your-256-bit-secret")]
    [InlineData("AppSettings:Token", "super secret key for jwt CHANGE ME please")]
    [InlineData("Stripe:ApiKey", "<your-api-key>")]
    [InlineData("Webhook:Secret", "changeme")]
    [InlineData("Smtp:Password", "password")]
    [InlineData("Jwt:SecretKey", "this is my custom Secret key for authentication")]
    [InlineData("Api:Key", "YourSecretKeyHere")]
    [InlineData("Jwt:Secret", "mysecret")]
    [InlineData("Jwt:Key", "supersecretkey")]
    [InlineData("ConnectionStrings:Orders", "Server=.;Database=orders;User=sa;Pwd=Your_password123;")]
    [InlineData("ConnectionStrings:Orders", "Host=localhost;Username=postgres;Password=changeme")]
    public async Task A_placeholder_falls(string path, string value) => Assert.Equal(["CRY8102"], await Ids(path, value));

    [Theory]
    [InlineData("ConnectionStrings:Orders", "Server=db;User Id=sa;Password=k7#Vq92!mXe;Encrypt=true")]
    [InlineData("ConnectionStrings:Orders", "Host=localhost;Username=postgres;Password=postgres")]
    [InlineData("ConnectionStrings:Cache", "cache.example:6380,password=k7Vq92mXe8sTr4,ssl=True")]
    [InlineData("Broker:Url", "amqp://orders:k7Vq92mXe8sTr4@broker.example/orders")]
    [InlineData("Storage:ConnectionString", "DefaultEndpointsProtocol=https;AccountName=orders;AccountKey=k7Vq92mXe8sTr4k7Vq92mXe8sTr4k7Vq92mXe8sTr4Zw==;EndpointSuffix=core.windows.net")]
    [InlineData("Storage:Link", "https://orders.blob.core.windows.net/files?sv=2024-11-04&sp=r&sig=k7Vq92mXe8sTr4k7Vq92mXe8sTr4%3D")]
    [InlineData("Smtp:Password", "Summer2024!")]
    [InlineData("Tokens:Key", "0123456789ABCDEF")]
    [InlineData("Smtp:Pwd", "tr0mbone")]
    [InlineData("OpenId:ClientSecret", "8Q~k7Vq92mXe8sTr4.Zw_bN5cD1fG3hJ6")]
    [InlineData("Stripe:ApiKey", "3f9a1c77d2b84e05a6c1")]
    [InlineData("Jwt:SigningKey", "orders-api-signing-key-of-production")]
    [InlineData("Jwt:Key", "MyVeryLongSigningSecretOfTheOrdersTeam2024")]
    [InlineData("Partners:ApiKeys:0", "k7Vq92mXe8sTr4LwZ3bN5cD1fG6hJ8")]
    [InlineData("Partners:ApiKeys:acme", "k7Vq92mXe8sTr4LwZ3bN5cD1fG6hJ8")]
    [InlineData("Whatever", "ghp_k7Vq92mXe8sTr4LwZ3bN5cD1fG6hJ8pQ1r2s")]
    [InlineData("JWT_SECRET", "k7Vq92mXe8sTr4LwZ3bN5cD1fG6hJ8")]
[InlineData("JwtSettings:SecretKey", "ThisIsTheKeyOfOurShop123!")]
    [InlineData("Authentication:Google:ClientSecret", "GOCSPX-abcDEF123456ghiJKL")]
    [InlineData("EmailSettings:SmtpPass", "abcd efgh ijkl mnop")]
    [InlineData("Redis:Configuration", "localhost:6379,password=k7Vq92mXe8")]
    [InlineData("MongoDb:ConnectionString", "mongodb+srv://app:k7Vq92mXe8@cluster0.example.net/?retryWrites=true")]
    [InlineData("TwilioAuthToken", "3f9a1c77d2b84e05a6c13f9a1c77d2b8")]
    [InlineData("Telegram:BotToken", "123456789:AAFk7Vq92mXe8sTr4LwZ3bN5cD1fG6hJ8")]
    [InlineData("AzureAd:ClientCredentials:0:ClientSecret", "k7V~q92mXe8sTr4")]
    [InlineData("DB_PASS", "x1y2")]
    [InlineData("Kestrel:Certificates:Default:Password", "crypticpwd7")]
    [InlineData("Jwt:SigningKeys:0:Value", "k7Vq92mXe8sTr4LwZ3bN5cD1fG6hJ8Aa")]
    [InlineData("Bus", "Endpoint=sb://x.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=k7Vq92mXe8sTr4LwZ3bN5cD1fG6hJ8=")]
    [InlineData("Client:Headers:Authorization", "Basic b3JkZXJzOms3VnE5Mm1YZTg=")]
    [InlineData("Serilog:WriteTo:0:Args:apiKey", "k7Vq92mXe8sTr4LwZ3")]
    [InlineData("ServiceUrl", "https://orders:k7Vq92mXe8@example.com/api")]
    [InlineData("ClientSecret2", "k7V~q92mXe8sTr4")]
    public async Task A_secret_falls(string path, string value) => Assert.Equal(["CRY8103"], await Ids(path, value));

    [Theory]
    [InlineData("Jwt:Key", "")]
    [InlineData("Jwt:Key", "  ")]
    [InlineData("Jwt:Key", "${JWT_KEY}")]
    [InlineData("Jwt:Key", "#{JwtKey}#")]
    [InlineData("Jwt:Key", "__JWT_KEY__")]
    [InlineData("Jwt:Key", "%JWT_KEY%")]
    [InlineData("Jwt:Key", "$(JwtKey)")]
    [InlineData("Jwt:Key", "{{ .Values.jwt.key }}")]
    [InlineData("Jwt:Key", "<set by user-secrets>")]
    [InlineData("Jwt:Key", "set in user-secrets")]
    [InlineData("Jwt:Key", "@Microsoft.KeyVault(SecretUri=https://orders.vault.azure.net/secrets/jwt)")]
    [InlineData("Jwt:Key", "https://orders.vault.azure.net/secrets/jwt")]
    [InlineData("Jwt:Key", "/run/secrets/jwt")]
    [InlineData("Jwt:Key", "certs/signing.pem")]
    [InlineData("Jwt:Key", "orders-2024")]
    [InlineData("Jwt:KeyId", "k7Vq92mXe8sTr4LwZ3bN5cD1fG6hJ8")]
    [InlineData("Jwt:PublicKey", "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu1SU1LfVLPHCozMxH2Mo4lgOEePzNm0tRgeLezV6ffAt0gunVTLw7onLRnrq0")]
    [InlineData("Jwt:SigningKey", "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEVs/o5+uQbTjL3chynL4wXgUg2R9q9UU8I5mEovUf86QZ7kOBIjJwqnzD1omageEHWwHdBO6B+dFabmdT9POxg==")]
    [InlineData("Cache:Key", "orders")]
    [InlineData("Cache:Key", "3f2504e0-4f89-11d3-9a0c-0305e82c3301")]
    [InlineData("Feature:Key", "some-id")]
    [InlineData("Auth:ApiKey", "X-Api-Key")]
    [InlineData("Auth:Header", "Authorization")]
    [InlineData("Auth:TokenEndpoint", "https://login.example.com/connect/token")]
    [InlineData("Auth:Token", "https://login.example.com/connect/token")]
    [InlineData("Auth:TokenLifetime", "01:00:00")]
    [InlineData("Recaptcha:SiteKey", "6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI")]
    [InlineData("ApplicationInsights:InstrumentationKey", "3f2504e0-4f89-11d3-9a0c-0305e82c3301")]
    [InlineData("Identity:Password:RequiredLength", "12")]
    [InlineData("Logging:LogLevel:Acme.ApiKey", "Information")]
    [InlineData("Messages:Password", "The password has to have 12 characters")]
    [InlineData("Aws:AccessKey", "AKIAIOSFODNN7EXAMPLE")]
    [InlineData("KeyVault:Secret", "orders-database-credentials")]
    [InlineData("ConnectionStrings:Orders", "Server=(localdb)\\\\mssqllocaldb;Database=orders;Trusted_Connection=True")]
    [InlineData("ConnectionStrings:Orders", "Server=db;User Id=orders;Password=${DB_PASSWORD};Encrypt=true")]
    [InlineData("ConnectionStrings:Orders", "Server=db;User Id=orders;Password=;Encrypt=true")]
    [InlineData("ConnectionStrings:Orders", "Server=db;User Id=orders;Password=<password>")]
    [InlineData("ConnectionStrings:Orders", "Server=db;Authentication=Active Directory Managed Identity;Database=orders")]
    [InlineData("ConnectionStrings:Files", "UseDevelopmentStorage=true")]
    [InlineData("ConnectionStrings:Files", "AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1")]
    [InlineData("ConnectionStrings:Cache", "cache.example:6380,ssl=True,abortConnect=False")]
    [InlineData("Broker:Url", "amqp://broker.example/orders")]
    [InlineData("Broker:Url", "https://user@example.com/orders")]
    [InlineData("Azure:ClientId", "3f2504e0-4f89-11d3-9a0c-0305e82c3301")]
    [InlineData("UserSecretsId", "3f2504e0-4f89-11d3-9a0c-0305e82c3301")]
    [InlineData("Certificates:Thumbprint", "A94A8FE5CCB19BA61C4C0873D391E987982FBBD3")]
[InlineData("Jwt:Key", "kv:jwt-key")]
    [InlineData("Jwt:Key", "env:JWT_KEY")]
    [InlineData("Db:Password", "$DB_PASSWORD")]
    [InlineData("Db:Password", "#{DbPassword}")]
    [InlineData("Db:Password", "********")]
    [InlineData("RateLimiting:Key", "ip")]
    [InlineData("Redis:KeyPrefix", "orders:")]
    [InlineData("SessionKey", "ShoppingCart")]
    [InlineData("TokenKey", "accessToken")]
    [InlineData("StorageKey", "UserPreferences")]
    [InlineData("Pages:ForgotPassword", "/account/forgot-password")]
    [InlineData("ResetPassword", "https://example.com/reset")]
    [InlineData("Email:Templates:Password", "d-3f9a1c77d2b84e05a6c1")]
    [InlineData("Links:ChangePassword", "Change your password here")]
    [InlineData("Sentry:Dsn", "https://3f9a1c77d2b84e05a6c1@o0.ingest.sentry.io/1")]
    [InlineData("Logging:ApplicationInsights:ConnectionString", "InstrumentationKey=3f2504e0-4f89-11d3-9a0c-0305e82c3301;IngestionEndpoint=https://westeurope.in.applicationinsights.azure.com/")]
    [InlineData("Broker:Url", "amqp://{user}:{password}@broker.example/orders")]
    [InlineData("Kestrel:Endpoints:Http:Url", "http://[::1]:5000")]
    [InlineData("AllowedHosts", "*")]
    [InlineData("Auth:PasswordPolicy", "Strong")]
    [InlineData("Jwt:Algorithm", "HS256")]
    [InlineData("Jwt:Kid", "k7Vq92mXe8sTr4LwZ3bN5cD1fG6hJ8")]
    [InlineData("DataProtection:KeyRing", "/var/keys")]
    [InlineData("Repository", "ssh://git@github.com:orders/orders")]
    [InlineData("Swagger:ApiKey:In", "Header")]
    [InlineData("Auth:ApiKey", "Header")]
    [InlineData("CacheKey", "orders:v2:k7Vq92mXe8sTr4LwZ3bN5cD1fG6")]
    [InlineData("Jwt:Secret", "arn:aws:secretsmanager:eu-west-1:1234:secret:jwt")]
    public async Task What_is_no_secret_stands(string path, string value) => Assert.Empty(await Ids(path, value));

    [Fact]
    public async Task A_secret_of_development_alone_stands()
    {
        await using var folder = new SettingsFolder("Development",
            ("appsettings.json", "{}"), ("appsettings.Development.json", $$"""{ "Jwt": { "Key": "{{Drawn}}" } }"""), ("appsettings.Production.json", """{ "Jwt": { "Key": "" } }"""));

        var report = await folder.Report();

        Assert.Equal(Outcome.Passed, report.Outcome);
        Approved.Equal(Approved.Scrub(report.ToString()));
    }

    [Theory]
    [InlineData("appsettings.json")]
    [InlineData("appsettings.Production.json")]
    [InlineData("appsettings.Staging.json")]
    public async Task One_secret_for_development_and_production_falls(string other)
    {
        await using var folder = new SettingsFolder("Production",
            ("appsettings.Development.json", """{ "Mail": { "Password": "k7#Vq92!mXe" } }"""), (other, """{ "Smtp": { "Url": "smtp://orders:k7%23Vq92!mXe@mail.example" } }"""));

        Assert.Equal(["CRY8103", "CRY8104"], (await folder.Report()).Findings.Select(finding => finding.Id).Order());
    }

    [Fact]
    public async Task The_message_of_a_shared_secret()
    {
        await using var folder = new SettingsFolder("Production",
            ("appsettings.Development.json", """{ "Mail": { "Password": "k7#Vq92!mXe" } }"""), ("appsettings.Production.json", """{ "Mail": { "Password": "k7#Vq92!mXe" }, "Jwt": { "Secret": "changeme" } }"""));

        var report = await folder.Report();

        Approved.Equal(Approved.Scrub(report.ToString()));
        Assert.DoesNotContain("k7#", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_settings_file_that_cannot_be_read_is_no_pass()
    {
        await using var folder = new SettingsFolder("Production", ("appsettings.json", "{}"), ("appsettings.Staging.json", "{ \"Jwt\": "));

        var report = await folder.Report();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains("appsettings.Staging.json is not JSON", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_under_another_name_that_the_configuration_reads_is_looked_at()
    {
        await using var folder = new SettingsFolder("Production", ("appsettings.json", "{}"), ("shared/orders.json", """{ "Smtp": { "Password": "k7#Vq92!mXe" } }"""));
        await using var app = folder.App.WithWebHostBuilder(builder => builder.ConfigureAppConfiguration(configuration => Microsoft.Extensions.Configuration.JsonConfigurationExtensions
            .AddJsonFile(configuration, "shared/orders.json")));

        var report = await app.ConfigurationHoldsNoSecrets().EvaluateAsync();

        Assert.Equal(["CRY8103"], report.Findings.Select(finding => finding.Id));
    }

    [Fact]
    public async Task Comments_and_a_comma_at_the_end_are_read_as_the_configuration_reads_them()
    {
        await using var folder = SettingsFolder.With("""
            {
              // of the team
              "Smtp": { "Password": "k7#Vq92!mXe", },
            }
            """);

        Assert.Equal(["CRY8103"], (await folder.Report()).Findings.Select(finding => finding.Id));
    }

    private static async Task<IEnumerable<string>> Ids(string path, string value)
    {
        var json = path.Split(':').Reverse().Aggregate(JsonSerializer.Serialize(value), (inner, name) => $"{{ {JsonSerializer.Serialize(name)}: {inner} }}");
        await using var folder = SettingsFolder.With(json);
        await using var app = folder.App.WithWebHostBuilder(builder => builder.UseSetting("Jwt:Key", Convert.ToBase64String(RandomNumberGenerator.GetBytes(64))));
        var report = await app.ConfigurationHoldsNoSecrets().EvaluateAsync();

        Assert.True(value.Length < 12 || !report.ToString().Contains(value, StringComparison.Ordinal), report.ToString());
        return report.Findings.Select(finding => finding.Id);
    }
}
