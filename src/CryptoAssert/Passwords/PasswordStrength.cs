namespace CryptoAssert;

/// <summary>
/// The thresholds that stored passwords are held to, with their source. Immutable; change one with a <c>with</c> expression.
/// </summary>
public sealed record PasswordStrength
{
    private const int Approved = 128;

    /// <summary>What the policy is called in messages.</summary>
    public required string Name { get; init; }

    /// <summary>Where the figures come from.</summary>
    public required string Source { get; init; }

    /// <summary>The fewest iterations of PBKDF2-HMAC-SHA1.</summary>
    public required int Pbkdf2Sha1Iterations { get; init; }

    /// <summary>The fewest iterations of PBKDF2-HMAC-SHA256, and rounds of SHA-256-crypt.</summary>
    public required int Pbkdf2Sha256Iterations { get; init; }

    /// <summary>The fewest iterations of PBKDF2-HMAC-SHA512, and rounds of SHA-512-crypt.</summary>
    public required int Pbkdf2Sha512Iterations { get; init; }

    /// <summary>What Argon2 has to cost at least: one of these.</summary>
    public IReadOnlyList<Argon2Cost> Argon2 { get; init; } = [new(1, 47_104), new(2, 19_456), new(3, 12_288)];

    /// <summary>What scrypt has to cost at least, at r = 8: one of these.</summary>
    public IReadOnlyList<ScryptCost> Scrypt { get; init; } = [new(1 << 17, 1), new(1 << 16, 2), new(1 << 15, 3)];

    /// <summary>The least memory of yescrypt, in KiB; no standard names one: libxcrypt's default <c>j9T</c>.</summary>
    public int YescryptMemory { get; init; } = 16_384;

    /// <summary>The least cost of bcrypt: 2^cost rounds.</summary>
    public int BcryptCost { get; init; } = 10;

    /// <summary>The shortest salt, in bits.</summary>
    public int SaltBits { get; init; } = Approved;

    /// <summary>The shortest output, in bits.</summary>
    public int OutputBits { get; init; } = Approved;

    /// <summary>The OWASP Application Security Verification Standard 5.0, appendix C: what 11.4.2 asks for, from level 2 on; level 1 has no requirement.</summary>
    public static PasswordStrength Default { get; } = new()
    {
        Name = "default",
        Source = "ASVS 5.0 11.4.2 and appendix C; salt SP 800-132 5.1, output RFC 9106 4",
        Pbkdf2Sha1Iterations = 1_300_000,
        Pbkdf2Sha256Iterations = 600_000,
        Pbkdf2Sha512Iterations = 210_000,
    };

    /// <summary>
    /// NIST SP 800-132 of 2010: 1,000 iterations, 128 bits of salt, 112 bits of output. For audits: its iterations are far below
    /// what ASVS asks for. NIST names no cost of Argon2, scrypt and bcrypt: those of <see cref="Default"/> stand.
    /// </summary>
    public static PasswordStrength Nist { get; } = new()
    {
        Name = "NIST",
        Source = "SP 800-132 5.1 to 5.3; Argon2, scrypt and bcrypt ASVS 5.0 appendix C",
        Pbkdf2Sha1Iterations = 1_000,
        Pbkdf2Sha256Iterations = 1_000,
        Pbkdf2Sha512Iterations = 1_000,
        OutputBits = 112,
    };

    /// <summary>The fewest iterations of PBKDF2 with a hash function, as .NET names it.</summary>
    internal int Iterations(string hashFunction) => hashFunction switch
    {
        "MD5" or "SHA1" => Pbkdf2Sha1Iterations,
        "SHA224" or "SHA256" => Pbkdf2Sha256Iterations,
        _ => Pbkdf2Sha512Iterations,
    };

    /// <summary>The threshold with policy and source, as findings say it.</summary>
    internal string Asks(FormattableString threshold) => $"{FormattableString.Invariant(threshold)} (policy {Name}: {Source})";
}
