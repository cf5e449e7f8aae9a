using CryptoAssert.Passwords.Hashers;
using Microsoft.AspNetCore.Identity;
using BC = BCrypt.Net.BCrypt;

namespace CryptoAssert.Tests.Passwords.Hashers;

/// <summary>Old hashes are verified by the libraries that would have written them.</summary>
public sealed class OldHashTests
{
    private const string Salt = "gZiV/M1gPc22ElAH/Jh1Hw";

    [Fact]
    public void The_old_bcrypt_hash_is_one_of_its_password() =>
        Assert.True(BC.Verify(OldHash.Password, Like("$2b$12$GhvMmNVjRW29ulnudl.LbuAnUtN/LRfe1JsBm1Xu6LE3059z5Tr8m")));

    [Fact]
    public void The_second_old_bcrypt_hash_is_one_of_enhanced_entropy() =>
        Assert.True(BC.EnhancedVerify(
            OldHash.Password, OldHash.Like(StoredPasswordHash.Parse("$2b$12$GhvMmNVjRW29ulnudl.LbuAnUtN/LRfe1JsBm1Xu6LE3059z5Tr8m"))[1]));

    [Fact]
    public void The_old_Argon2_hash_is_one_of_its_password()
    {
        var old = Like($"$argon2id$v=19$m=19456,t=2,p=1${Salt}${Salt}");

        Assert.EndsWith($"${Unpadded(SoundHashers.Argon2Of(OldHash.Password, "sixteenOldSalt16"u8.ToArray(), 8, 1))}", old, StringComparison.Ordinal);
    }

    [Fact]
    public void The_old_Identity_hash_is_to_be_replaced() =>
        Assert.Equal(
            PasswordVerificationResult.SuccessRehashNeeded,
            new PasswordHasher<object>().VerifyHashedPassword(new(), Like(new PasswordHasher<object>().HashPassword(new(), "x")), OldHash.Password));

    [Theory]
    [InlineData("$pbkdf2-sha256$29000$", "passlib")]
    [InlineData("$pbkdf2-sha256$i=600000,l=32$", "PHC string")]
    [InlineData("pbkdf2_sha256$600000$", "Django")]
    public void The_old_PBKDF2_hash_has_the_format_of_the_new_one(string start, string format)
    {
        var old = StoredPasswordHash.Parse(Like($"{start}{Salt}${Salt}=="));

        Assert.Equal((format, 1_000, "PBKDF2-HMAC-SHA256"), (old.Format, old.Parameter("iterations"), old.Name));
    }

    [Fact]
    public void There_is_no_old_hash_that_is_not_cheaper() =>
        Assert.Empty(OldHash.Like(StoredPasswordHash.Parse("$2b$04$GhvMmNVjRW29ulnudl.LbuAnUtN/LRfe1JsBm1Xu6LE3059z5Tr8m")));

    private static string Like(string current) => OldHash.Like(StoredPasswordHash.Parse(current))[0];

    private static string Unpadded(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=');
}
