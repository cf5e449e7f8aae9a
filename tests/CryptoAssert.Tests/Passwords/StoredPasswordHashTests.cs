using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CryptoAssert.Tests.Passwords;

/// <summary>Formats against hashes of the documentation of those who write them, and against the real libraries.</summary>
public sealed class StoredPasswordHashTests
{
    private static readonly string Argon2 = "$argon2id$v=19$m=65536,t=2,p=1$gZiV/M1gPc22ElAH/Jh1Hw$CWOrkoo7oJBQ/iyh7uJ0LO2aLEfrHwTWllSAxT0zRno";

    public static TheoryData<string, string> Hashes => new()
    {
        // Shapes of PHC strings.
        { Argon2, "Argon2id, m 65,536, t 2, p 1, salt of 128 bits, output of 256 bits (PHC string)" },
        { $"argon2{Argon2}", "Argon2id, m 65,536, t 2, p 1, salt of 128 bits, output of 256 bits (PHC string)" },
        { $"{Argon2}\0\0\0\0", "Argon2id, m 65,536, t 2, p 1, salt of 128 bits, output of 256 bits (PHC string)" },
        { "$argon2i$m=120,t=5000,p=2$4fXXG0spB92WPB1NitT8/OH0VKI$iPBVuORECm5biUsjq33hn9/7BKqy9aPWKhFfK2haEsM", "Argon2i, m 120, t 5,000, p 2, salt of 160 bits, output of 256 bits (PHC string)" },
        { "$argon2d$v=16$m=8,t=1,p=1$c29tZXNhbHQ$FFLZTuEPE5Yz+0vO3L6tLQ", "Argon2d, m 8, t 1, p 1, salt of 64 bits, output of 128 bits (PHC string)" },
        // passlib's documentation: "password".
        { "$scrypt$ln=16,r=8,p=1$aM15713r3Xsvxbi31lqr1Q$nFNh2CVHVjNldFVKDHDlm4CbdRSCdEBsjjJxD+iCs5E", "scrypt, N 65,536, r 8, p 1, salt of 128 bits, output of 256 bits (PHC string)" },
        // The shapes of passlib and of RustCrypto's password-hash.
        { "$pbkdf2-sha256$6400$0ZrzXitFSGltTQnBWOsdeQ$Y11AchqV4b0sUisdZd0Xr97KWoymNE0LNNrnEgY4H9M", "PBKDF2-HMAC-SHA256, iterations 6,400, salt of 128 bits, output of 256 bits (passlib)" },
        { "$pbkdf2$131000$0ZrzXitFSGltTQnBWOsdeQ$Y11AchqV4b0sUisdZd0Xr97KWoy", "PBKDF2-HMAC-SHA1, iterations 131,000, salt of 128 bits, output of 160 bits (passlib)" },
        { "$pbkdf2-sha512$i=210000,l=64$0ZrzXitFSGltTQnBWOsdeQ$Y11AchqV4b0sUisdZd0Xr97KWoymNE0LNNrnEgY4H9M", "PBKDF2-HMAC-SHA512, iterations 210,000, salt of 128 bits, output of 256 bits (PHC string)" },
        // passlib's documentation: "password".
        { "$2a$12$GhvMmNVjRW29ulnudl.LbuAnUtN/LRfe1JsBm1Xu6LE3059z5Tr8m", "bcrypt, cost 12, salt of 128 bits, output of 184 bits (modular crypt)" },
        { "bcrypt$$2b$12$GhvMmNVjRW29ulnudl.LbuAnUtN/LRfe1JsBm1Xu6LE3059z5Tr8m", "bcrypt, cost 12, salt of 128 bits, output of 184 bits (Django)" },
        { "$1$5pZSV9va$azfrPr6af3Fc7dLblQXVa0", "md5crypt, rounds 1,000, salt of 48 bits, output of 128 bits (crypt(5))" },
        { "$5$rounds=80000$wnsT7Yr92oJoP28r$cKhJImk5mfuSKV9b3mumNzlbstFUplKtQXXMo4G6Ep5", "SHA-256-crypt, rounds 80,000, salt of 96 bits, output of 256 bits (crypt(5))" },
        // Drepper, Unix crypt using SHA-256 and SHA-512: "Hello world!".
        { "$6$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnQJuesI68u4OTLiBFdcbYEdFCoEOfaS35inz1", "SHA-512-crypt, rounds 5,000, salt of 60 bits, output of 512 bits (crypt(5))" },
        // unix.stackexchange.com 642570: Fedora and Debian write j9T, N = 4096 and r = 32.
        { "$y$j9T$F5Jx5fExrKuPp53xLKQ..1$X3DX6M94c7o.9agCG9G317fhZg9SqC.5i5rd.RhAtQ7", "yescrypt, N 4,096, r 32, p 1, salt of 128 bits, output of 256 bits (crypt(5))" },
        // scrypt's published crypt string (yescrypt's TESTS-OK): N = 2^14, r = 8, p = 1.
        { "$7$C6..../....SodiumChloride$kBGj9fHznVYFQMEn/qDCfrDevf9YDtcDdKvEqHJLV8D", "scrypt, N 16,384, r 8, p 1, salt of 84 bits, output of 256 bits (crypt(5) $7$)" },
        { "pbkdf2_sha256$1000$seasalt$z1Rxs8qfVPPC6CpjTQq6BTL8JWVfQWvEaGGSPQDRZ8c=", "PBKDF2-HMAC-SHA256, iterations 1,000, salt of 41 bits, output of 256 bits (Django)" },
        { "{SSHA}pKqkNr1tq3wtQqk+UcPyA3HnA2NsU5NJ", "SHA-1, salt of 32 bits, output of 160 bits (LDAP)" },
        { "{CRYPT}$1$5pZSV9va$azfrPr6af3Fc7dLblQXVa0", "md5crypt, rounds 1,000, salt of 48 bits, output of 128 bits (crypt(5))" },
        { "{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g=", "SHA-1, no salt, output of 160 bits (LDAP)" },
        // RFC 1321, FIPS 180 examples: digests of "abc".
        { "900150983cd24fb0d6963f7d28e17f72", "MD5 or NTLM, no salt, output of 128 bits (hex)" },
        { "90-01-50-98-3C-D2-4F-B0-D6-96-3F-7D-28-E1-7F-72", "MD5 or NTLM, no salt, output of 128 bits (hex)" },
        { "0xA9993E364706816ABA3E25717850C26C9CD0D89D", "SHA-1, no salt, output of 160 bits (hex)" },
        { "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=", "SHA-256, no salt, output of 256 bits (base64)" },
        { "*2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19", "SHA-1 of SHA-1, no salt, output of 160 bits (MySQL)" },
        { "$NT$8846f7eaee8fb117ad06bdd830b7586c", "NTLM (MD4), no salt, output of 128 bits (hex)" },
        { "aad3b435b51404eeaad3b435b51404ee:8846f7eaee8fb117ad06bdd830b7586c", "NTLM (MD4), no salt, output of 128 bits (hex)" },
    };

    [Theory, MemberData(nameof(Hashes))]
    public void A_hash_is_described(string hash, string description) => Assert.Equal(description, StoredPasswordHash.Parse(hash).ToString());

    [Fact]
    public void Identity_V3_is_read_from_the_real_hasher() =>
        Assert.Equal(
            "PBKDF2-HMAC-SHA512, iterations 100,000, salt of 128 bits, output of 256 bits (ASP.NET Core Identity V3)",
            StoredPasswordHash.Parse(new PasswordHasher<object>().HashPassword(new(), "x")).ToString());

    [Fact]
    public void Identity_V2_is_read_from_the_real_hasher()
    {
        var options = Options.Create(new PasswordHasherOptions { CompatibilityMode = PasswordHasherCompatibilityMode.IdentityV2 });

        Assert.Equal(
            "PBKDF2-HMAC-SHA1, iterations 1,000, salt of 128 bits, output of 256 bits (ASP.NET Core Identity V2)",
            StoredPasswordHash.Parse(new PasswordHasher<object>(options).HashPassword(new(), "x")).ToString());
    }

    [Fact]
    public void Bcrypt_is_read_from_the_real_library() =>
        Assert.Equal(12, StoredPasswordHash.Parse(BCrypt.Net.BCrypt.EnhancedHashPassword("x", 12)).Parameter("cost"));

    [Fact]
    public void A_description_shows_neither_salt_nor_hash()
    {
        var text = StoredPasswordHash.Parse(Argon2).ToString();

        Assert.DoesNotContain("gZiV", text, StringComparison.Ordinal);
        Assert.DoesNotContain("CWOr", text, StringComparison.Ordinal);
    }
}
