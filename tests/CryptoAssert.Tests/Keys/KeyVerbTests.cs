using System.Security.Cryptography;
using KeysApi;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using static CryptoAssert.Tests.Keys.KeysApps;

namespace CryptoAssert.Tests.Keys;

/// <summary>The verbs about keys, as a user writes them.</summary>
public sealed class KeyVerbTests
{
    [Fact]
    public async Task A_secret_that_was_drawn_is_strong()
    {
        await using var app = App(("Jwt:Key", Random64()));

        var report = await app.RequiresMinimumKeySize();

        Assert.Contains("IssuerSigningKey of the scheme Bearer", report.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Stock JwtBearer verifies with it.</summary>
    [Fact]
    public async Task An_rsa_key_of_512_bits_falls()
    {
        using var rsa = RSA.Create(512);
        await using var app = App(("Jwt:PublicKey", rsa.ExportSubjectPublicKeyInfoPem()));

        var report = await app.RequiresMinimumKeySize().EvaluateAsync();

        Assert.Contains(report.Findings, finding => finding.Id == "CRY5101");
    }

    [Theory]
    [InlineData("Kittens-and-garden-tulips-2019-2020!", "CRY5604")]
    [InlineData("your-256-bit-secret", "CRY5501")]
    [InlineData("00000000000000000000000000000000", "CRY5502")]
    public async Task A_secret_that_somebody_made_up_falls(string secret, string id)
    {
        await using var app = App(("Jwt:Key", secret));

        var report = await app.RequiresMinimumKeySize().EvaluateAsync();

        Assert.Contains(id, report.Findings.Select(finding => finding.Id));
    }

    [Fact]
    public async Task An_app_that_takes_any_key_falls()
    {
        await using var app = App();

        var report = await app.RequiresMinimumKeySize("Jwt:Key", bits: 256).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Failed, report.ToString());
        Assert.Equal("CRY5503", Assert.Single(report.Findings).Id);
        Assert.Contains("zeros", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_app_that_refuses_weak_keys_stands()
    {
        await using var app = App(("Jwt:Validate", "true"));

        var report = await app.RequiresMinimumKeySize("Jwt:Key", bits: 256);

        Assert.Contains("does not start", report.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The fix of CRY5503, to the letter.</summary>
    /// <summary>A string and a number by position are an entry and its bits, never a file and a line.</summary>
    [Fact]
    public async Task An_entry_and_its_bits_need_no_names()
    {
        await using var app = new WebApplicationFactory<KeysApi.Program>();

        var report = await app.RequiresMinimumKeySize("Jwt:Key", 256).EvaluateAsync();

        Assert.Equal(["CRY5503"], report.Findings.Select(finding => finding.Id).Distinct());
    }

    [Theory]
    [InlineData(256)]
    [InlineData(384)]
    [InlineData(512)]
    public async Task An_app_that_follows_the_advice_stands(int bits)
    {
        await using var app = App(("Jwt:Key", Random64())).WithWebHostBuilder(builder => builder.ConfigureServices((context, services) =>
        {
            var configuration = context.Configuration;
            var key = Convert.FromBase64String(configuration["Jwt:Key"]!);
            if (key.Length < bits / 8 || key.Distinct().Count() < 16)
            {
                throw new InvalidOperationException("Jwt:Key is weak");
            }

            services.PostConfigure<JwtBearerOptions>("Bearer", options => options.TokenValidationParameters.IssuerSigningKey = new SymmetricSecurityKey(key));
        }));

        var report = await app.RequiresMinimumKeySize("Jwt:Key", bits: bits);

        Assert.Contains("phrase: does not start", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("key.Distinct().Count() < 16", CheckCatalogue.Attack("CRY5503").Fix, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_that_no_key_comes_from_is_no_pass()
    {
        await using var app = App();

        var report = await app.RequiresMinimumKeySize("Jwt:Other", bits: 256).EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains("decides nothing", report.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("secret", "CRY5602")]
    [InlineData("https://issuer.example", "CRY5603")]
    [InlineData("michael2017", "CRY5601")]
    public async Task A_secret_that_is_guessed_is_shown(string secret, string id)
    {
        using var client = new HttpClient { BaseAddress = new("http://127.0.0.1:1") };

        var report = await client.Endpoint("/orders").WithBearer(Token(secret)).SignsWithUnguessableSecret()
            .Under(CryptoPolicy.Default with { Budget = TimeSpan.FromMinutes(10) }).EvaluateAsync();

        Assert.Equal(id, Assert.Single(report.Findings).Id);
        Assert.Contains(secret, report.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, report.Requests);
    }

    [Fact]
    public async Task A_token_without_a_secret_is_no_pass()
    {
        using var client = new HttpClient { BaseAddress = new("http://127.0.0.1:1") };
        using var rsa = RSA.Create(2048);
        var token = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { SigningCredentials = new(new RsaSecurityKey(rsa), "RS256") });

        var report = await client.Endpoint("/orders").WithBearer(token).SignsWithUnguessableSecret().EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
    }

    [Fact]
    public async Task Sound_ecdsa_tokens_tell_nothing_of_their_key()
    {
        using var client = new HttpClient { BaseAddress = new("http://127.0.0.1:1") };
        using var ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var credentials = new SigningCredentials(new ECDsaSecurityKey(ecdsa), "ES256");

        await client.Endpoint("/orders")
            .WithBearer(_ => Task.FromResult(new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Audience = Guid.NewGuid().ToString(), SigningCredentials = credentials })))
            .KnowingPublicKey(ecdsa.ExportSubjectPublicKeyInfoPem())
            .SignsWithUnguessableSecret();
    }

    [Fact]
    public async Task Tokens_of_another_key_say_nothing_of_the_nonces()
    {
        using var client = new HttpClient { BaseAddress = new("http://127.0.0.1:1") };
        using var ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var credentials = new SigningCredentials(new ECDsaSecurityKey(ecdsa), "ES256");

        var report = await client.Endpoint("/orders")
            .WithBearer(_ => Task.FromResult(new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Audience = Guid.NewGuid().ToString(), SigningCredentials = credentials })))
            .KnowingPublicKey(other.ExportSubjectPublicKeyInfoPem())
            .SignsWithUnguessableSecret().EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains("not signed with the key", report.Problem, StringComparison.Ordinal);
    }

    /// <summary>The constant nonce of the PlayStation 3, in tokens.</summary>
    [Fact]
    public async Task A_constant_nonce_gives_the_private_key()
    {
        using var client = new HttpClient { BaseAddress = new("http://127.0.0.1:1") };
        var (tokens, pem) = ConstantNonce.Tokens(2);
        var next = 0;

        var report = await client.Endpoint("/orders").WithBearer(_ => Task.FromResult(tokens[next++ % 2])).KnowingPublicKey(pem).SignsWithUnguessableSecret().EvaluateAsync();

        Assert.Contains("CRY5401", report.Findings.Select(finding => finding.Id));
    }

    [Fact]
    public async Task An_app_that_starts_only_once_refuses_nothing()
    {
        await using var app = App(("Jwt:Starts", "1"));

        var report = await app.RequiresMinimumKeySize("Jwt:Key", bits: 256).EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains("does not any more", report.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/.well-known/jwks.json")]
    [InlineData("/.well-known/openid-configuration")]
    public async Task A_published_key_is_looked_at(string path)
    {
        using var strong = RSA.Create(2048);
        using var weak = RSA.Create(1024);
        await using var sound = App(("Jwks", Jwks(strong)));
        await using var flawed = App(("Jwks", Jwks(weak)));

        await sound.JsonWebKeySet(path).HasStrongKeys();
        var report = await flawed.JsonWebKeySet(path).HasStrongKeys().EvaluateAsync();

        Assert.Contains("CRY5101", report.Findings.Select(finding => finding.Id));
    }

    [Theory]
    [InlineData("/page", "JSON")]
    [InlineData("/nowhere", "404")]
    public async Task What_is_no_jwks_is_said(string path, string says)
    {
        await using var app = App();

        var report = await app.JsonWebKeySet(path).HasStrongKeys().EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains(says, report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_private_member_of_a_key_that_is_not_understood_falls()
    {
        var report = await CryptoKeys.FromJwks("""{"keys":[{"kty":"OKP","crv":"Ed25519","kid":"a","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"}]}""").HasStrongKeys().EvaluateAsync();

        Assert.Contains("CRY5701", report.Findings.Select(finding => finding.Id));
    }

    [Fact]
    public async Task A_truncated_pem_is_no_pass()
    {
        var report = await CryptoKeys.FromPem("-----BEGIN PUBLIC KEY-----\nMIIB").HasStrongKeys().EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
    }

    [Fact]
    public async Task Keys_of_the_platform_are_looked_at()
    {
        using var rsa = RSA.Create(2048);
        using var ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        await CryptoKeys.Of(rsa).HasStrongKeys();
        await CryptoKeys.Of(new ECDsaSecurityKey(ecdsa)).HasStrongKeys();
        await CryptoKeys.FromPem(rsa.ExportSubjectPublicKeyInfoPem()).HasStrongKeys();
    }

    [Fact]
    public async Task The_policy_says_how_much_is_enough()
    {
        using var rsa = RSA.Create(2048);

        var report = await CryptoKeys.Of(rsa).HasStrongKeys().Under(CryptoPolicy.Asvs).EvaluateAsync();

        Assert.Contains("ASVS 5.0", Assert.Single(report.Findings).Evidence.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_hasher_of_the_app_is_asked()
    {
        await using var sound = App(("Iterations", "210000"));
        await using var stock = App(("Iterations", "100000"));

        await sound.HashesPasswordsStrongly(new Account());
        var report = await stock.HashesPasswordsStrongly(new Account()).EvaluateAsync();

        Assert.Equal("CRY6003", Assert.Single(report.Findings).Id);
    }

    [Fact]
    public async Task A_stored_hash_is_judged()
    {
        await StoredPasswordHash.Parse("$argon2id$v=19$m=47104,t=1,p=1$gZiV/M1gPc22ElAH/Jh1Hw$KioqKioqKioqKioqKioqKioqKioqKioqKioqKioqKio").IsStrong();
        var report = await StoredPasswordHash.Parse("5f4dcc3b5aa765d61d8327deb882cf99").IsStrong().EvaluateAsync();

        Assert.Contains("CRY6001", report.Findings.Select(finding => finding.Id));
    }

    [Fact]
    public async Task An_encryption_is_asked()
    {
        var key = RandomNumberGenerator.GetBytes(32);

        await Encryption.Of(Seal, Open).EncryptsSafely();
        var report = await Encryption.Of(Ecb, cipher => { using var aes = Aes.Create(); aes.Key = key; return aes.DecryptEcb(cipher, PaddingMode.PKCS7); }).EncryptsSafely().EvaluateAsync();

        Assert.Contains("CRY5902", report.Findings.Select(finding => finding.Id));

        byte[] Ecb(byte[] plain)
        {
            using var aes = Aes.Create();
            aes.Key = key;
            return aes.EncryptEcb(plain, PaddingMode.PKCS7);
        }

        byte[] Seal(byte[] plain)
        {
            var (nonce, tag, cipher) = (RandomNumberGenerator.GetBytes(12), new byte[16], new byte[plain.Length]);
            using var gcm = new AesGcm(key, 16);
            gcm.Encrypt(nonce, plain, cipher, tag);
            return [.. nonce, .. tag, .. cipher];
        }

        byte[] Open(byte[] sealedBox)
        {
            var plain = new byte[sealedBox.Length - 28];
            using var gcm = new AesGcm(key, 16);
            gcm.Decrypt(sealedBox.AsSpan(0, 12), sealedBox.AsSpan(28), sealedBox.AsSpan(12, 16), plain);
            return plain;
        }
    }

    [Fact]
    public async Task A_check_that_stands_alone_says_so()
    {
        await using var app = App();

        Assert.Throws<InvalidOperationException>(() => app.RequiresMinimumKeySize().And);
    }
}
