using System.Security.Cryptography;
using CryptoAssert.Tests.Http;
using KeysApi;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CryptoAssert.Tests.Docs;

/// <summary>The README's code about keys, run for real.</summary>
public sealed class KeysExample
{
    [Fact]
    public async Task The_readme_is_this_and_it_runs()
    {
        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(64));
        await using var app = new WebApplicationFactory<KeysApi.Program>().WithWebHostBuilder(builder => builder
            .UseSetting("hostBuilder:reloadConfigOnChange", "false").UseSetting("Jwt:Key", key).UseSetting("Jwt:Validate", "true"));
        using var rsa = RSA.Create(2048);
        try
        {
            await CheckAsync(app, rsa.ExportSubjectPublicKeyInfoPem(), new EphemeralDataProtectionProvider().CreateProtector("orders"));
        }
        catch (CryptoAssertionException exception) when (exception.Report?.Outcome == Outcome.Inconclusive)
        {
            // an overloaded machine may not get through all guesses in the usual time
        }
    }

    [Fact]
    public void The_readme_shows_it() => Document.HoldsExample("keys");

    private static async Task CheckAsync(WebApplicationFactory<KeysApi.Program> app, string pem, IDataProtector protector)
    {
        // begin
        await app.RequiresMinimumKeySize();                                        // every key that the app uses or publishes
        await app.RequiresMinimumKeySize("Jwt:Key", bits: 256);                    // started with weak ones, it has to refuse
        await app.ConfigurationHoldsNoSecrets();                                   // appsettings*.json, private keys beside the app
        await app.Endpoint("/orders").WithTestIssuer().SignsWithUnguessableSecret();   // 19 million guesses, offline
        await CryptoKeys.FromPem(pem).HasStrongKeys();                             // app.JsonWebKeySet("/.well-known/jwks.json"), client.JsonWebKeySet(..)

        await app.HashesPasswordsStrongly(new Account());                          // the app's own IPasswordHasher<Account>
        await StoredPasswordHash.Parse("$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW").IsStrong();
        await Encryption.Of((byte[] plain) => protector.Protect(plain), cipher => protector.Unprotect(cipher)).EncryptsSafely();
        // end
    }
}
