using CryptoAssert.Passwords.Hashers;
using CryptoAssert.Passwords.Weaknesses;

namespace CryptoAssert.Passwords;

/// <summary>The weaknesses of stored passwords and of hashers.</summary>
internal static class PasswordWeaknesses
{
    /// <summary>Those that a hash alone shows.</summary>
    public static IReadOnlyList<PasswordWeakness> OfHashes { get; } =
    [
        new NakedHash(), new FastHash(), new Pbkdf2TooFewIterations(), new Argon2TooCheap(), new ScryptTooCheap(),
        new BcryptTooCheap(), new SaltTooShort(), new ObsoleteIdentityV2(), new OutputTooShort(), new Argon2OtherThanId(),
        new BcryptSignExtension(),
    ];

    /// <summary>Those that a hasher shows when it is asked, the cheap and grave ones first.</summary>
    public static IReadOnlyList<PasswordHasherWeakness> OfHashers { get; } =
    [
        new StoresPasswordItself(), new AcceptsWrongPassword(), new SameSaltForAll(), new FoldsCase(), new FoldsNonAscii(),
        new IgnoresPartOfPassword(), new TruncatesLongPasswords(), new StopsAtNulByte(), new NeverRehashes(),
        new ComputesLessThanItWrites(),
    ];

    /// <summary>What is wrong with a stored hash.</summary>
    public static IReadOnlyList<PasswordFinding> Of(StoredPasswordHash hash, PasswordStrength strength) =>
    [
        .. OfHashes.Select(weakness => (Weakness: weakness, Found: weakness.Find(hash, strength)))
            .Where(pair => pair.Found is not null)
            .Select(pair => new PasswordFinding(pair.Weakness, pair.Found!)),
    ];
}
