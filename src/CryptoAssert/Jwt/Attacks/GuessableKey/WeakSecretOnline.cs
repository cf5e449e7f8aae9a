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
        // .NET tutorials and question-and-answer threads, each found in many repositories
        "superSecretKey@345", "C1CF4B7DC4C4175B6618DE4F55CA4", "JWTAuthenticationHIGHsecuredPasswordVVVp1OH7Xzyr",
        "JWTRefreshTokenHIGHsecuredPasswordVVVp1OH7Xzyr", "ByYM000OLlMQG6VVVp1OH7Xzyr7gHuw1qvUC5dcGt3SNM",
        "Yh2k7QSu4l8CZg5p6X3Pna9L0Miy4D3Bvt0JVr87UcOj69Kqw5R2Nmf4FWs03Hdx", "ThisIsMySecretKeyForJwtTokenGeneration",
        "this_is_our_supper_long_security_key_for_token_validation_project_2018_09_07$smesk.in",
        "mysupersecret_secretsecretsecretkey!123", "mysupersecret_secretkey!123", "mysupersecretkeymysupersecretkey",
        "401b09eab3c013d4ca54922bb802bec8fd5318192b0a75f201d8b3727429090f"
        + "b337591abd3e44453b954555b7a0812e1081c39b740293f765eae731f5a65ed1",
        "iNivDmHLpUA223sqsfhqGbMRdRj1PVkH", "fedaf7d8863b48e197b9287d492b708e", "DhftOS5uphK3vmCJQrexST1RsyjZBjXWRgJMFPU4",
        "ijurkbdlhmklqacwqzdxmkkhvqowlyqa", "sz8eI7OdHBrjrIo8j9nTW/rQyO1OvY0pAQ2wDKQZw/0=", "TW9zaGVFcmV6UHJpdmF0ZUtleQ==",
        "sdfsdfsjdbf78sdyfssdfsdfbuidfs98gdfsdbf", "SecretKeywqewqeqqqqqqqqqqqweeeeeeeeeeeeeeeeeeeqweqe",
        "asdv234234^&%&^%&^hjsdfb2%%%",
        "S0M3RAN0MS3CR3T!1!MAG1C!1!", "the secret that needs to be at least 16 characters long for HmacSha256",
        "my-32-character-ultra-secure-and-ultra-long-secret", "MynameisJamesBond007", "Thisismytestprivatekey",
        "StrONGKAutHENTICATIONKEy",
        "super secret unguessable key", "my top secret key", "your-super-secret-key-at-least-32-characters-long",
        "YourSuperSecretKeyHereMustBeAtLeast32CharactersLong!", "YourSuperSecretKeyWithAtLeast32Characters",
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
