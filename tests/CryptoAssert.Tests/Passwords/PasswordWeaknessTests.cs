using System.Security.Cryptography;
using System.Text;
using CryptoAssert.Passwords;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CryptoAssert.Tests.Passwords;

public sealed class PasswordWeaknessTests
{
    private const string Salt = "gZiV/M1gPc22ElAH/Jh1Hw";

    private const string Output = "CWOrkoo7oJBQ/iyh7uJ0LO2aLEfrHwTWllSAxT0zRno";

    private static readonly string Crypt43 = new('a', 43);

    public static TheoryData<string, string> Weak => new()
    {
        { "CRY6001", "900150983cd24fb0d6963f7d28e17f72" },
        { "CRY6001", "*2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19" },
        { "CRY6002 CRY6007", "{SSHA}pKqkNr1tq3wtQqk+UcPyA3HnA2NsU5NJ" },
        { "CRY6002 CRY6007", "$1$5pZSV9va$azfrPr6af3Fc7dLblQXVa0" },
        { "CRY6002 CRY6007", "$5$rounds=80000$wnsT7Yr92oJoP28r$cKhJImk5mfuSKV9b3mumNzlbstFUplKtQXXMo4G6Ep5" },
        { "CRY6003", $"$pbkdf2-sha256$i=599999${Salt}${Output}" },
        { "CRY6003", $"$pbkdf2-sha1$i=1299999${Salt}${Output}" },
        { "CRY6003", $"$pbkdf2-sha512$i=209999${Salt}${Output}" },
        { "CRY6003 CRY6007", "pbkdf2_sha256$1000$seasalt$z1Rxs8qfVPPC6CpjTQq6BTL8JWVfQWvEaGGSPQDRZ8c=" },
        { "CRY6004", $"$argon2id$v=19$m=47103,t=1,p=1${Salt}${Output}" },
        { "CRY6004", $"$argon2id$v=19$m=19455,t=2,p=1${Salt}${Output}" },
        { "CRY6004", $"$argon2id$v=19$m=12287,t=9,p=1${Salt}${Output}" },
        { "CRY6005", $"$scrypt$ln=16,r=8,p=1${Salt}${Output}" },
        { "CRY6005", $"$scrypt$ln=14,r=8,p=9${Salt}${Output}" },
        { "CRY6005", $"$y$j75$nZ4SoJKNi/mPgF46n34Po/${Crypt43}" },
        { "CRY6006", "$2a$09$GhvMmNVjRW29ulnudl.LbuAnUtN/LRfe1JsBm1Xu6LE3059z5Tr8m" },
        { "CRY6007", $"$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ${Output}" },
        { "CRY6007", $"$argon2id$v=19$m=19456,t=2,p=1$${Output}" },
        { "CRY6007", $"$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA${Output}" }, // saltsaltsaltsalt
        { "CRY6007", $"$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA${Output}" },
        { "CRY6007", $"$scrypt$ln=17,r=8,p=1$AAAAAAAAAAAAAAAAAAAABw${Output}" }, // a counter
        { "CRY6007", $"$pbkdf2-sha512$i=210000$gZgAAAAAAAAAAAAAAAAAAA${Output}" }, // two bytes
        { "CRY6007", $"$pbkdf2-sha512$i=210000$TXlBcHBTYWx0LTIwMTktUHJvZA${Output}" }, // MyAppSalt-2019-Prod
        { "CRY6007", "$2b$12$......................AnUtN/LRfe1JsBm1Xu6LE3059z5Tr8m" },
        { "CRY6007", "pbkdf2_sha256$600000$saltsaltsaltsaltsaltsalt$z1Rxs8qfVPPC6CpjTQq6BTL8JWVfQWvEaGGSPQDRZ8c=" },
        { "CRY6009", $"$argon2id$v=19$m=19456,t=2,p=1${Salt}$c29tZXNhbHQ" },
        { "CRY6010", $"$argon2i$v=19$m=19456,t=2,p=1${Salt}${Output}" },
        { "CRY6011", "$2x$12$GhvMmNVjRW29ulnudl.LbuAnUtN/LRfe1JsBm1Xu6LE3059z5Tr8m" },
    };

    public static TheoryData<string> Sound =>
    [
        $"$pbkdf2-sha256$i=600000${Salt}${Output}",
        $"$pbkdf2-sha1$i=1300000${Salt}${Output}",
        $"$pbkdf2-sha512$i=210000${Salt}${Output}",
        $"$argon2id$v=19$m=47104,t=1,p=1${Salt}${Output}",
        $"$argon2id$v=19$m=19456,t=2,p=1${Salt}${Output}",
        $"$argon2id$v=19$m=12288,t=3,p=1${Salt}${Output}",
        $"$argon2id$v=19$m=65536,t=3,p=4${Salt}${Output}",
        $"$scrypt$ln=17,r=8,p=1${Salt}${Output}",
        $"$scrypt$ln=16,r=8,p=2${Salt}${Output}",
        $"$scrypt$ln=15,r=8,p=3${Salt}${Output}",
        $"$7$GU..../....nZ4SoJKNi/mPgF46n34Po/${Crypt43}",
        $"$y$j9T$nZ4SoJKNi/mPgF46n34Po/${Crypt43}",
        "$2b$10$GhvMmNVjRW29ulnudl.LbuAnUtN/LRfe1JsBm1Xu6LE3059z5Tr8m",
        "pbkdf2_sha256$600000$abcdefghijklmnopqrstuv$z1Rxs8qfVPPC6CpjTQq6BTL8JWVfQWvEaGGSPQDRZ8c=",
    ];

    [Theory, MemberData(nameof(Weak))]
    public void A_weak_hash_is_accused_of_what_is_weak_and_of_nothing_else(string ids, string hash) => Assert.Equal(ids, Accused(hash));

    [Theory, MemberData(nameof(Sound))]
    public void A_sound_hash_is_not_accused(string hash) => Assert.Equal("", Accused(hash));

    [Fact]
    public void The_default_of_Identity_fails_and_names_the_decision()
    {
        var finding = Assert.Single(PasswordWeaknesses.Of(Parse(new PasswordHasher<object>().HashPassword(new(), "x")), PasswordStrength.Default));

        Assert.Equal("CRY6003", finding.Weakness.Id);
        Assert.Equal("PBKDF2-HMAC-SHA512 with 100,000 iterations", finding.Found.Observed);
        Assert.StartsWith("210,000 iterations or more (policy default: ASVS 5.0", finding.Found.Expected, StringComparison.Ordinal);
        Assert.Contains("dotnet/aspnetcore#55690", Assert.Single(finding.Found.Proof).Value, StringComparison.Ordinal);
        Assert.Contains("o.IterationCount = 210_000", finding.Weakness.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void Identity_with_210_000_iterations_passes()
    {
        var hasher = new PasswordHasher<object>(Options.Create(new PasswordHasherOptions { IterationCount = 210_000 }));

        Assert.Equal("", Accused(hasher.HashPassword(new(), "x")));
    }

    [Fact]
    public void Identity_V2_is_obsolete_and_that_explains_its_iterations()
    {
        var options = Options.Create(new PasswordHasherOptions { CompatibilityMode = PasswordHasherCompatibilityMode.IdentityV2 });
        var found = PasswordWeaknesses.Of(Parse(new PasswordHasher<object>(options).HashPassword(new(), "x")), PasswordStrength.Default);

        Assert.Equal(["CRY6003", "CRY6008"], found.Select(finding => finding.Weakness.Id));
        Assert.Contains("CRY6008", found[0].Weakness.ExplainedBy);
    }

    [Fact]
    public void Nist_asks_for_1_000_iterations()
    {
        Assert.Empty(PasswordWeaknesses.Of(Parse($"$pbkdf2-sha256$i=1000${Salt}${Output}"), PasswordStrength.Nist));
        var finding = Assert.Single(PasswordWeaknesses.Of(Parse($"$pbkdf2-sha256$i=999${Salt}${Output}"), PasswordStrength.Nist));
        Assert.Contains("policy NIST: SP 800-132", finding.Found.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_threshold_is_kept() =>
        Assert.Equal("CRY6006", Accused("$2b$11$GhvMmNVjRW29ulnudl.LbuAnUtN/LRfe1JsBm1Xu6LE3059z5Tr8m", PasswordStrength.Default with { BcryptCost = 12 }));

    [Fact]
    public void Sound_hashes_of_the_BCL_in_PHC_form_are_never_accused()
    {
        for (var run = 0; run < 200; run++)
        {
            var output = Rfc2898DeriveBytes.Pbkdf2("x", RandomNumberGenerator.GetBytes(16), 1, HashAlgorithmName.SHA512, 32);
            Assert.Equal("", Accused($"$pbkdf2-sha512$i=210000${Unpadded(RandomNumberGenerator.GetBytes(16))}${Unpadded(output)}"));
        }
    }

    [Fact]
    public void Random_salts_of_every_format_are_never_accused()
    {
        for (var run = 0; run < 20_000; run++)
        {
            var salt = RandomNumberGenerator.GetBytes(16 + (run % 49));
            Assert.Equal("", Accused($"$pbkdf2-sha512$i=210000${Unpadded(salt)}${Output}"));
            Assert.Equal("", Accused($"pbkdf2_sha256$600000${RandomNumberGenerator.GetString(Letters, 22 + (run % 10))}${Output}="));
            Assert.Equal("", Accused($"$2b$10${RandomNumberGenerator.GetString(Letters, 21)}u{RandomNumberGenerator.GetString(Letters, 31)}"));
        }
    }

    /// <summary>32 hex digits, as of a GUID, are 128 bits whatever they are written as.</summary>
    [Fact]
    public void A_salt_of_hex_digits_as_bytes_is_long_enough() =>
        Assert.Equal("", Accused($"$pbkdf2-sha512$i=210000${Unpadded(Encoding.ASCII.GetBytes(Guid.NewGuid().ToString("N")))}${Output}"));

    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static string Unpadded(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=');

    private static StoredPasswordHash Parse(string hash) => StoredPasswordHash.Parse(hash);

    private static string Accused(string hash, PasswordStrength? strength = null) =>
        string.Join(' ', PasswordWeaknesses.Of(Parse(hash), strength ?? PasswordStrength.Default).Select(finding => finding.Weakness.Id));
}
