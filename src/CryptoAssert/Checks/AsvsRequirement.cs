namespace CryptoAssert.Checks;

/// <summary>A requirement of the OWASP Application Security Verification Standard 5.0 that checks of keys, secrets, passwords or encryptions cite.</summary>
/// <param name="Number">As it is cited: <c>11.2.3</c>.</param>
/// <param name="Level">The lowest level that has it; those above have it too.</param>
/// <param name="Asks">What it asks for, in our words.</param>
/// <param name="Threshold">The figures that the policies hold to it; empty where there are none.</param>
internal sealed record AsvsRequirement(string Number, int Level, string Asks, string Threshold = "")
{
    public static IReadOnlyList<AsvsRequirement> OfKeysAndPasswords { get; } =
    [
        new("1.5.3", 3, "parsers of the same data agree"),
        new("6.2.8", 2, "passwords are verified exactly as received"),
        new("9.1.2", 1, "only listed algorithms verify tokens"),
        new("9.1.3", 1, "keys that verify tokens come from configured sources"),
        new("11.2.2", 2, "algorithms and work factors can be raised, keys and passwords replaced"),
        new("11.2.3", 2, "128 bits of security", Keys(KeyStrength.Asvs)),
        new("11.2.5", 3, "errors give nothing away, such as a padding oracle"),
        new("11.3.1", 1, "no ECB, no PKCS#1 v1.5 padding"),
        new("11.3.2", 1, "approved ciphers and modes, such as AES with GCM"),
        new("11.3.3", 2, "encrypted data cannot be changed unnoticed"),
        new("11.3.4", 3, "no nonce or IV is used twice under one key"),
        new("11.4.1", 1, "approved hash functions"),
        new("11.4.2", 2, "passwords are stored by a slow function with current parameters", Passwords(PasswordStrength.Default)),
        new("11.5.1", 2, "what must not be guessed has 128 bits of entropy from a CSPRNG"),
        new("11.6.1", 2, "key generation makes no keys that known attacks break, such as Fermat's"),
        new("13.3.1", 2, "secrets are made and kept by a secret store, not in code or artifacts"),
        new("13.3.4", 3, "secrets expire and are replaced"),
    ];

    private static string Keys(KeyStrength keys) =>
        FormattableString.Invariant($"RSA {keys.RsaBits:N0}, elliptic curve {keys.EcBits}, secret {keys.SymmetricBits} bits (`KeyStrength.Asvs`)");

    private static string Passwords(PasswordStrength passwords) => FormattableString.Invariant(
        $"those of appendix C, above (`PasswordStrength.Default`): PBKDF2-HMAC-SHA512 {passwords.Pbkdf2Sha512Iterations:N0}, bcrypt {passwords.BcryptCost}, ..");
}
