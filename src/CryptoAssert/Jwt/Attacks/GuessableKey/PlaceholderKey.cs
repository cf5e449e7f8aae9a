using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Signed with what stands where a key should: the text of a missing value in some language, a class name, an unexpanded
/// variable, the sample of jwt.io. Took over dpanel and KubePi. RFC 8725 3.5; CVE-2025-30206, CVE-2023-22463.
/// </summary>
internal sealed class PlaceholderKey : JwtAttack
{
    /// <summary>Placeholders as languages, frameworks and documentation print them.</summary>
    internal static readonly string[] Placeholders =
    [
        "secret", "changeme", "your-256-bit-secret", "a-string-secret-at-least-256-bits-long",
        "your-384-bit-secret", "your-512-bit-secret",
        "null", "undefined", "None", "nil", "NULL", "NaN", "true", "false", "0",
        "System.Byte[]", "System.Char[]", "System.String", "System.Object", "Microsoft.IdentityModel.Tokens.SymmetricSecurityKey",
        "Microsoft.Extensions.Configuration.ConfigurationSection", "[object Object]", "[object Promise]", "[B", "b''",
        "${JWT_SECRET}", "$JWT_SECRET", "%JWT_SECRET%", "{{JWT_SECRET}}", "#{JwtSecret}#", "<your-secret>", "<secret>",
        "JWT_SECRET", "SECRET_KEY", "Jwt:Key", "your-secret-key", "change-me", "CHANGE_ME", "placeholder", "TODO",
    ];

    public override string Id => "CRY1022";

    public override JwtFamily Family => JwtFamily.GuessableKey;

    public override IReadOnlyList<int> Cwe => [798, 1391];

    public override IReadOnlyList<string> References => ["RFC 8725 3.5", "ASVS 13.3.1", "CVE-2025-30206", "CVE-2023-22463"];

    public override string Cause => "accepted a token signed with a placeholder for a key";

    public override string Why => "the placeholder stands in every copy of the documentation, so anyone can become anyone";

    public override string Fix =>
        "read the key as bytes from the secret store (Convert.FromBase64String) and refuse to start without one of 32 bytes";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1082"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker) => GuessedSecrets.Try(attacker.Token, Placeholders);
}
