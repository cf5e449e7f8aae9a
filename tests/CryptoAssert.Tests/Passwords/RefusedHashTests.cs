namespace CryptoAssert.Tests.Passwords;

/// <summary>What is no hash, or half of one, is named and never printed.</summary>
public sealed class RefusedHashTests
{
    [Theory]
    [InlineData("hunter2", "looks like no hash but like the password itself: 7 characters, fewer than any hash has")]
    [InlineData("correct horse battery staple", "looks like no hash but like the password itself: 28 characters, with signs that no hash is written in")]
    [InlineData("{CLEARTEXT}correct-horse-battery", "looks like no hash")]
    [InlineData("", "is empty")]
    [InlineData("  ", "is empty")]
    [InlineData("$argon3$v=1$m=65536$gZiV/M1gPc22ElAH$Jh1HwCWOrkoo7oJBQ", "begins with $argon3$")]
    [InlineData("{PBKDF2-SHA256}10000$gZiVM1gPc22ElAHJh1Hw$CWOrkoo7oJBQ", "begins with {PBKDF2-SHA256}")]
    [InlineData("$2b$12$GhvMmNVjRW29ulnudl.LbuAnUtN/LRfe1JsBm1Xu6LE3059z", "begins like bcrypt, but two digits of cost, $ and 53 characters (60 in all) do not follow: was it cut")]
    [InlineData("$2b$03$GhvMmNVjRW29ulnudl.LbuAnUtN/LRfe1JsBm1Xu6LE3059z5Tr8m", "its cost is 3")]
    [InlineData("$argon2id$v=19$m=65536,t=2,p=1$gZiV/M1gPc22ElAH/Jh1Hw", "begins like argon2id, but parameters, salt and hash ($m=19456,t=2,p=1$salt$hash) do not follow")]
    [InlineData("$argon2id$v=19$m=65536,t=0,p=1$gZiV/M1gPc22ElAH/Jh1Hw$CWOrkoo7oJBQ", "its parameters are not m=..,t=..,p=..")]
    [InlineData("$scrypt$ln=99,r=8,p=1$aM15713r3Xsvxbi31lqr1Q$nFNh2CVHVjNldFVKDHDlm4CbdRSCdEBsjjJxDiCs5E0", "its parameters are not ln=..,r=..,p=..")]
    [InlineData("$pbkdf2-sha256$zero$0ZrzXitFSGltTQnBWOsdeQ$Y11AchqV4b0sUisdZd0Xr97KWoymNE0LNNrnEgY4H9M", "its iterations are no number")]
    [InlineData("$y$j9T$F5Jx5fExrKuPp53xLKQ..1$X3DX6M94c7o", "begins like yescrypt, but")]
    [InlineData("{SSHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g=", "digest and salt in base64 do not follow")]
    [InlineData("AQAAAAIAAYagAAAAEA==", "begins like ASP.NET Core Identity V3, but it names 100,000 iterations and 16 bytes of salt, and 0 bytes follow")]
    [InlineData("AQAAAAcAAYagAAAAEEFBQUFBQUFBQUFBQUFBQUFBQUFB", "its pseudo-random function is 7")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIj", "is 36 bytes in base64: salt and hash glued together?")]
    [InlineData("{CRYPT}{CRYPT}{CRYPT}$1$5pZSV9va$azfrPr6af3Fc7dLblQXVa0", "begins with {CRYPT}")]
    [InlineData("Sommer2024Sonne1", "is of no known format (16 characters)")]
    [InlineData("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20212223", "is 36 bytes in hex")]
    public void A_refusal_says_what_was_seen(string hash, string seen)
    {
        var refusal = Assert.Throws<ArgumentException>(() => StoredPasswordHash.Parse(hash));

        Assert.Contains(seen, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hunter2!")]
    [InlineData("$my$Passw0rd-with-dollars-and-more")]
    [InlineData("{My}Passw0rd")]
    [InlineData("$mysecretpassword$and-some-more-of-it")]
    [InlineData("100000.c2FsdHNhbHRzYWx0.aGFzaGhhc2hoYXNoaGFzaA")]
    [InlineData("Tr0ub4dor&3 is my password")]
    public void A_refusal_prints_no_password(string hash)
    {
        var refusal = Assert.Throws<ArgumentException>(() => StoredPasswordHash.Parse(hash));

        Assert.DoesNotContain(hash[5..], refusal.Message, StringComparison.Ordinal);
        Assert.Contains("ASP.NET Core Identity V2 and V3", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_a_million_characters_is_refused() =>
        Assert.Throws<ArgumentException>(() => StoredPasswordHash.Parse(string.Concat(Enumerable.Repeat("{CRYPT}", 150_000))));

    [Fact]
    public void Random_text_is_read_or_refused_with_an_argument_exception()
    {
        var random = new Random(5);
        string[] starts = ["", "$2b$12$", "$argon2id$v=19$", "$scrypt$", "$7$", "$y$", "$6$", "$pbkdf2-sha256$", "pbkdf2_sha256$", "{SSHA}", "*", "AQAAAA", "AA"];
        const string letters = "$,=./+:{}*-0123456789abcdefABCDEFmtpirln\0 \u00e9";
        for (var run = 0; run < 100_000; run++)
        {
            var text = starts[random.Next(starts.Length)] + string.Concat(Enumerable.Range(0, random.Next(90)).Select(_ => letters[random.Next(letters.Length)]));
            try
            {
                _ = StoredPasswordHash.Parse(text).ToString();
            }
            catch (ArgumentException)
            {
                continue;
            }
        }
    }
}
