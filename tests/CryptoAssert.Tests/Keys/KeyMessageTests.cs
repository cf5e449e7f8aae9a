using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.IdentityModel.Tokens;
using static CryptoAssert.Tests.Keys.KeysApps;

namespace CryptoAssert.Tests.Keys;

/// <summary>What a user reads of the checks of keys.</summary>
public sealed class KeyMessageTests
{
    private const string Private = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";

    [Fact]
    public async Task A_published_key_that_is_too_short()
    {
        using var rsa = RSA.Create(1024);
        await using var app = App(("Jwks", Jwks(rsa)));

        await Approved.MessageAsync(Strong(app.JsonWebKeySet("/.well-known/jwks.json")));
    }

    [Fact]
    public async Task A_key_that_is_too_short_for_another_policy()
    {
        using var rsa = RSA.Create(2048);

        await Approved.MessageAsync(Strong(CryptoKeys.FromPem(rsa.ExportSubjectPublicKeyInfoPem(), name: "pem")).Under(CryptoPolicy.Asvs));
    }

    [Fact]
    public Task A_modulus_with_close_primes() =>
        Approved.MessageAsync(Strong(CryptoKeys.FromJwks(TestKeys.Set(Jwk(PublishedModuli.FermatOfBadkeys)), name: "jwks")));

    [Fact]
    public Task A_private_key_that_is_published() => Approved.MessageAsync(Strong(CryptoKeys.FromJwks(
        $$"""{"keys":[{"kty":"OKP","crv":"Ed25519","kid":"a","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","d":"{{Private}}"}]}""", name: "jwks")));

    [Fact]
    public async Task Strong_keys()
    {
        await using var app = App(("Jwks", TestKeys.Set(TestKeys.RsaJwk().With("alg", "RS256"), TestKeys.EcJwk().With("alg", "ES256"))));

        await Approved.MessageAsync(Strong(app.JsonWebKeySet("/.well-known/openid-configuration")));
    }

    [Fact]
    public Task A_pem_that_was_cut() =>
        Approved.MessageAsync(Strong(CryptoKeys.FromPem("-----BEGIN PUBLIC KEY-----\nMIIB", name: "File.ReadAllText(\"public.pem\")")));

    [Fact]
    public async Task A_page_in_place_of_keys()
    {
        await using var app = App();

        await Approved.MessageAsync(Strong(app.JsonWebKeySet("/page")));
    }

    [Fact]
    public async Task No_keys_there()
    {
        await using var app = App();

        await Approved.MessageAsync(Strong(app.JsonWebKeySet("/nowhere")));
    }

    [Fact]
    public Task A_key_of_a_type_without_checks() => Approved.MessageAsync(Strong(CryptoKeys.FromJwks(
        """{"kty":"OKP","crv":"Ed25519","kid":"a","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}""", name: "jwk")));

    [Fact]
    public async Task A_secret_that_somebody_made_up()
    {
        await using var app = App(("Jwt:Key", "Kittens-and-garden-tulips-2019-2020!"));

        await Approved.MessageAsync(app.RequiresMinimumKeySize(file: "KeysApiSecurity.cs", line: 18));
    }

    [Fact]
    public async Task A_placeholder_as_secret()
    {
        await using var app = App(("Jwt:Key", "your-256-bit-secret"));

        await Approved.MessageAsync(app.RequiresMinimumKeySize(file: "KeysApiSecurity.cs", line: 18));
    }

    [Fact]
    public async Task A_secret_that_was_drawn()
    {
        await using var app = App(("Jwt:Key", Random64()));

        await Approved.MessageAsync(app.RequiresMinimumKeySize(file: "KeysApiSecurity.cs", line: 18));
    }

    [Fact]
    public async Task An_app_that_does_not_start()
    {
        await using var app = App(("Jwt:Validate", "true"), ("Jwt:Key", "short"));

        await Approved.MessageAsync(app.RequiresMinimumKeySize(file: "KeysApiSecurity.cs", line: 18));
    }

    [Fact]
    public async Task An_entry_that_takes_weak_keys()
    {
        await using var app = App();

        await Approved.MessageAsync(Refuses(app, "Jwt:Key"));
    }

    [Fact]
    public async Task An_entry_that_refuses_weak_keys()
    {
        await using var app = App(("Jwt:Validate", "true"));

        await Approved.MessageAsync(Refuses(app, "Jwt:Key"));
    }

    [Fact]
    public async Task An_entry_that_no_key_comes_from()
    {
        await using var app = App(("Jwt:Validate", "true"), ("Jwt:Key", Random64()));

        await Approved.MessageAsync(Refuses(app, "Jwt:Secret"));
    }

    [Fact]
    public async Task A_public_key_in_place_of_a_secret()
    {
        using var rsa = RSA.Create(2048);
        await using var app = App(("Jwt:PublicKey", rsa.ExportSubjectPublicKeyInfoPem()));

        await Approved.MessageAsync(Refuses(app, "Jwt:Key"));
    }

    private static SecurityCheck<KeysUnderTest> Strong(KeysUnderTest keys) => keys.HasStrongKeys("KeysApiSecurity.cs", 12);

    private static SecurityCheck Refuses(WebApplicationFactory<KeysApi.Program> app, string entry) =>
        app.RequiresMinimumKeySize(entry, bits: 256, file: "KeysApiSecurity.cs", line: 24);

    private static System.Text.Json.Nodes.JsonObject Jwk(System.Numerics.BigInteger modulus) => TestKeys.RsaJwk(kid: "printer-7")
        .With("n", Base64UrlEncoder.Encode(modulus.ToByteArray(isUnsigned: true, isBigEndian: true)));
}
