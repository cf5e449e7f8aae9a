namespace CryptoAssert;

/// <summary>The thresholds that keys and stored passwords are held to, with their source. Immutable.</summary>
public sealed record KeyStrength
{
    /// <summary>What the policy is called in messages.</summary>
    public required string Name { get; init; }

    /// <summary>The shortest RSA modulus, in bits.</summary>
    public required int RsaBits { get; init; }

    /// <summary>The smallest order of an elliptic curve, in bits.</summary>
    public required int EcBits { get; init; }

    /// <summary>The shortest secret, in bits, of keys that are used with no HMAC of a known length (HS256 asks for 256, HS384 for 384, HS512 for 512: RFC 7518 3.2).</summary>
    public required int SymmetricBits { get; init; }

    /// <summary>The shortest key of a cipher, in bits: 128 unless it is set.</summary>
    public int CipherBits { get; init; } = 128;

    /// <summary>Where the figures come from.</summary>
    public required string Source { get; init; }

    /// <summary>2,048 bits of RSA, 256 of an elliptic curve, 256 of a secret.</summary>
    public static KeyStrength Default { get; } = new() { Name = "default", RsaBits = 2048, EcBits = 256, SymmetricBits = 256, Source = "RFC 7518 3.2, 3.3 and 3.5" };

    /// <summary>OWASP Application Security Verification Standard 5.0, 11.2.3: 128 bits of strength, so RSA of 3,072 bits.</summary>
    public static KeyStrength Asvs { get; } = new() { Name = "ASVS 5.0", RsaBits = 3072, EcBits = 256, SymmetricBits = 256, Source = "ASVS 5.0 11.2.3 and appendix C" };

    /// <summary>NIST SP 800-131A: 112 bits of strength.</summary>
    public static KeyStrength Nist { get; } = new() { Name = "NIST SP 800-131A", RsaBits = 2048, EcBits = 224, SymmetricBits = 112, CipherBits = 112, Source = "SP 800-131A rev. 2, SP 800-57 part 1 table 2" };

    /// <summary>The classical part of the NSA's Commercial National Security Algorithm suites: RSA of 3,072 bits, P-384, 256 bits of a secret.</summary>
    public static KeyStrength Cnsa { get; } = new() { Name = "CNSA", RsaBits = 3072, EcBits = 384, SymmetricBits = 256, CipherBits = 256, Source = "CNSSP 15; CNSA 2.0 replaces RSA and elliptic curves by ML-KEM and ML-DSA by 2033" };
}
