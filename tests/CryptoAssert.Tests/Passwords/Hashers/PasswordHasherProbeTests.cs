using CryptoAssert.Passwords.Hashers;
using BC = BCrypt.Net.BCrypt;

namespace CryptoAssert.Tests.Passwords.Hashers;

public sealed class PasswordHasherProbeTests
{
    public static TheoryData<string, string> Flawed => new()
    {
        { nameof(FlawedHashers.Md5OfPassword), "CRY6001 CRY6101" },
        { nameof(FlawedHashers.Sha256WithOneSalt), "CRY6001 CRY6101" },
        { nameof(FlawedHashers.PlainText), "CRY6109 CRY6101" },
        { nameof(FlawedHashers.Base64OfPassword), "CRY6109 CRY6101" },
        { nameof(FlawedHashers.Bcrypt), "CRY6006 CRY6102" },
        { nameof(FlawedHashers.CString), "CRY6003 CRY6103" },
        { nameof(FlawedHashers.Pbkdf2With1000Iterations), "CRY6003" },
        { nameof(FlawedHashers.LowerCased), "CRY6003 CRY6108" },
        { nameof(FlawedHashers.CutAt20), "CRY6003 CRY6102" },
        { nameof(FlawedHashers.Trimmed), "CRY6003 CRY6107" },
        { nameof(FlawedHashers.LettersAndDigitsOnly), "CRY6003 CRY6104 CRY6107" },
        { nameof(FlawedHashers.Ascii), "CRY6003 CRY6104" },
        { nameof(FlawedHashers.CastToByte), "CRY6003 CRY6104" },
        { nameof(FlawedHashers.AcceptsEmpty), "CRY6003 CRY6106" },
        { nameof(FlawedHashers.NeverRehashes), "CRY6003 CRY6105" },
        { nameof(FlawedHashers.BcryptNeverRehashes), "CRY6006 CRY6105" },
        { nameof(FlawedHashers.SaltUnused), "CRY6101" },
        { nameof(FlawedHashers.SaltShared), "CRY6007 CRY6101" },
        { nameof(FlawedHashers.SaltIsCounter), "CRY6007 CRY6101" },
        { nameof(FlawedHashers.SaltOfTwoBytes), "CRY6007 CRY6101" },
        { nameof(FlawedHashers.SaltIsConstantAndCounter), "CRY6101" },
        { nameof(FlawedHashers.Computes100), "CRY6110" },
        { nameof(FlawedHashers.Computes100AsIdentity), "CRY6110" },
        { nameof(FlawedHashers.Computes137), "CRY6110" },
        { nameof(FlawedHashers.ComputesSha1), "CRY6110" },
    };

    public static TheoryData<string> Sound =>
        [nameof(SoundHashers.Identity210000), nameof(SoundHashers.EnhancedBcrypt), nameof(SoundHashers.BcryptWithLimit), nameof(SoundHashers.Argon2), nameof(SoundHashers.Pbkdf2)];

    [Theory, MemberData(nameof(Flawed))]
    public void A_flawed_hasher_is_accused_of_its_flaw_and_of_nothing_else(string name, string ids)
    {
        var findings = Probe(typeof(FlawedHashers), name);

        Assert.Null(findings.Problem);
        Assert.Equal(ids, Ids(findings));
    }

    [Theory, MemberData(nameof(Sound))]
    public void A_sound_hasher_is_not_accused_and_asked_at_most_15_times(string name)
    {
        var findings = Probe(typeof(SoundHashers), name);

        Assert.Null(findings.Problem);
        Assert.Null(findings.Unread);
        Assert.Equal("", Ids(findings));
        Assert.InRange(findings.Calls, 10, 15);
        Assert.DoesNotContain(findings.Notes, note => note.Contains("rehashing", StringComparison.Ordinal));
    }

    [Fact]
    public void A_hasher_that_accepts_everything_has_one_cause()
    {
        var findings = Probe(typeof(FlawedHashers), nameof(FlawedHashers.AcceptsAll)).Findings;
        var ids = findings.Select(finding => finding.Weakness.Id).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(
            ["CRY6003", "CRY6106"],
            findings.Where(finding => !finding.Weakness.ExplainedBy.Any(ids.Contains)).Select(finding => finding.Weakness.Id));
    }

    [Fact]
    public void Bcrypt_is_found_to_count_72_characters()
    {
        var found = Probe(typeof(FlawedHashers), nameof(FlawedHashers.Bcrypt)).Findings.Single(finding => finding.Weakness.Id == "CRY6102").Found;

        Assert.Equal("of a password of 201 characters only the first 72 count", found.Observed);
        var (password, accepted) = (found.Proof[0].Value.Trim('"'), found.Proof[1].Value.Trim('"'));
        Assert.NotEqual(password, accepted);
        Assert.True(BC.Verify(accepted, BC.HashPassword(password, 4)));
    }

    [Fact]
    public void Another_limit_is_found_by_halves_within_24_questions()
    {
        var findings = Probe(typeof(FlawedHashers), nameof(FlawedHashers.CutAt20));

        Assert.Contains(findings.Findings, finding => finding.Found.Observed == "of a password of 201 characters only the first 20 count");
        Assert.InRange(findings.Calls, 15, 24);
    }

    [Fact]
    public void A_hasher_that_refuses_long_passwords_is_sound_and_that_is_noted() =>
        Assert.Contains(
            "hashing a password of 201 characters threw ArgumentException", Probe(typeof(SoundHashers), nameof(SoundHashers.BcryptWithLimit)).Notes);

    [Theory]
    [InlineData(nameof(SoundHashers.Pbkdf2WithPepper))]
    [InlineData(nameof(SoundHashers.Pbkdf2OfUtf16))]
    public void A_pepper_and_an_encoding_of_its_own_are_no_flaws(string name) => Assert.Equal("", Ids(Probe(typeof(SoundHashers), name)));

    [Fact]
    public void What_was_computed_instead_is_named() =>
        Assert.Equal(
            "the output is that of PBKDF2-HMAC-SHA512 with 100 iterations, and PBKDF2-HMAC-SHA512 with 210,000 iterations are written",
            Probe(typeof(FlawedHashers), nameof(FlawedHashers.Computes100)).Findings.Single().Found.Observed);

    [Theory]
    [InlineData(nameof(SoundHashers.Argon2), "not recomputed: Argon2id")]
    [InlineData(nameof(SoundHashers.EnhancedBcrypt), "not recomputed: bcrypt")]
    [InlineData(nameof(SoundHashers.Pbkdf2WithPepper), "(a pepper?)")]
    public void What_was_not_computed_again_is_noted(string name, string note) =>
        Assert.Contains(Probe(typeof(SoundHashers), name).Notes, other => other.Contains(note, StringComparison.Ordinal));

    [Fact]
    public void A_hasher_that_refuses_its_own_hash_is_a_problem_and_no_pass() =>
        Assert.Contains("refuses the password that it has just hashed", Probe(typeof(FlawedHashers), nameof(FlawedHashers.RefusesItsOwn)).Problem, StringComparison.Ordinal);

    [Fact]
    public void A_hasher_that_throws_is_a_problem_and_no_pass() =>
        Assert.Contains("threw InvalidOperationException", Probe(typeof(FlawedHashers), nameof(FlawedHashers.Throws)).Problem, StringComparison.Ordinal);

    [Fact]
    public void A_hash_of_no_known_format_is_said_to_be_unread()
    {
        var hasher = FlawedHashers.Pbkdf2With1000Iterations;
        var findings = new PasswordHasherProbe(password => $"mine|{hasher.Hash(password)}", (hash, password) => hasher.Verify(hash[5..], password))
            .Run(PasswordStrength.Default);

        Assert.Empty(findings.Findings);
        Assert.Contains("is of no known format", findings.Unread, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hasher_that_only_says_yes_or_no_is_not_accused_of_keeping_old_hashes()
    {
        var hasher = FlawedHashers.NeverRehashes;

        Assert.Equal("CRY6003", Ids(new PasswordHasherProbe(hasher.Hash, hasher.Verify, reportsRehash: false).Run(PasswordStrength.Default)));
    }

    private static string Ids(PasswordHasherFindings findings) => string.Join(' ', findings.Findings.Select(finding => finding.Weakness.Id));

    private static PasswordHasherFindings Probe(Type hashers, string name)
    {
        var hasher = (Hasher)hashers.GetProperty(name)!.GetValue(null)!;
        return new PasswordHasherProbe(hasher.Hash, hasher.Verify).Run(PasswordStrength.Default);
    }
}
