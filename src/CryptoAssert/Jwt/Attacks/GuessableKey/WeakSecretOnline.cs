using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Signed with the secrets of well-known tutorials, templates and default configurations, whatever algorithm the service uses:
/// finds a second accepted key too. RFC 8725 3.5.
/// </summary>
internal sealed class WeakSecretOnline : JwtAttack
{
    /// <summary>Secrets that people copied: those of .NET first, for the stock handler wants 32 bytes and more.</summary>
    internal static readonly string[] Secrets =
    [
        "super-secret-jwt-token-with-at-least-32-characters-long", // Supabase's local stack
        "your-super-secret-jwt-token-with-at-least-32-characters-long", // Supabase's self-hosting example
        "this is my custom Secret key for authentication",
        "this is my custom Secret key for authnetication",
        "THIS IS USED TO SIGN AND VERIFY JWT TOKENS, REPLACE IT WITH YOUR OWN SECRET, IT CAN BE ANY STRING",
        "GQDstcKsx0NHjPOuXOYg5MbeJ1XT0uFiwDVvVBrk", // the JWT.NET readme
        "db3OIsj+BXE9NZDy0t8W3TcNekrF+2d/1sFnWG4HnV8TZY30iTOdtVWJG8abWvB1GlOgJuQZdcF2Luqm/hccMw==",
        "SecretKey012345678901234567890123456789012345678901234567890123456789", // the default of Nacos
        "404E635266556A586E3272357538782F413F4428472B4B6250645367566B5970",
        "09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7", // the FastAPI documentation
        "my-secret-token-to-change-in-production", // JHipster
        "ThisIsMySuperSecretKeyForJwtAuthentication", "YourSuperSecretKeyThatIsAtLeast32CharactersLong",
        "MySuperSecretKeyThatIsAtLeast32CharactersLong", "your_super_secret_key", "your-super-secret-key", "super-secret-key",
        "supersecretkey", "supersecret", "super-secret", "SuperSecretKey@345", "ThisismySecretKey", "MySecretKey", "mysecretkey",
        "my-secret-key",
        "mysecret", "my_secret", "secretkey", "secret-key", "secret_key", "SecretKey", "jwtsecret", "jwt-secret", "jwt_secret",
        "jwtkey",
        "verysecret", "secret123", "password", "123456", "12345678901234567890123456789012", "abcdefghijklmnopqrstuvwxyz",
        "admin", "test", "key",
    ];

    public override string Id => "CRY1024";

    public override JwtFamily Family => JwtFamily.GuessableKey;

    public override IReadOnlyList<int> Cwe => [1391, 521];

    public override IReadOnlyList<string> References => ["RFC 8725 3.5", "ASVS 11.2.3"];

    public override string Cause => "accepted a token signed with a secret out of a tutorial";

    public override string Why => "the secret stands in every word list, so anyone can become anyone";

    public override string Fix =>
        "take a key of RandomNumberGenerator.GetBytes(64) from the secret store, and look for a second key in IssuerSigningKeys";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1082"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker) => GuessedSecrets.Try(attacker.Token, Secrets);
}
