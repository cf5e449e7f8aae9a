using System.Text;
using CryptoAssert.Keys;
using CryptoAssert.Keys.Encryption;

namespace CryptoAssert.Tests.Keys;

public sealed class EncryptionTests
{
    public static TheoryData<string, string> Flawed => new()
    {
        { nameof(Encryptors.Ecb), "CRY5901 CRY5902 CRY5903 CRY5904 CRY5906" },
        { nameof(Encryptors.Cbc), "CRY5903 CRY5904 CRY5905" },
        { nameof(Encryptors.CbcFixedIv), "CRY5901 CRY5903 CRY5904 CRY5905 CRY5906" },
        { nameof(Encryptors.TripleDesCbc), "CRY5903 CRY5904 CRY5905" },
        { nameof(Encryptors.MacThenEncrypt), "CRY5905 CRY5910" },
        { nameof(Encryptors.EncryptAndMac), "CRY5905 CRY5910 CRY5913" },
        { nameof(Encryptors.EncryptAndMacOneError), "CRY5913" },
        { nameof(Encryptors.GcmAndHashOfPlaintext), "CRY5913" },
        { nameof(Encryptors.GcmAndCrcOfPlaintext), "CRY5913" },
        { nameof(Encryptors.CbcUnderSha256), "CRY5903" },
        { nameof(Encryptors.CbcBehindMd5), "CRY5903" },
        { nameof(Encryptors.CtrUnderCrc32), "CRY5903" },
        { nameof(Encryptors.CtrUnderSha512OfCiphertextOnly), "CRY5903" },
        { nameof(Encryptors.CtrFixedNonce), "CRY5901 CRY5903 CRY5904 CRY5906" },
        { nameof(Encryptors.Xor), "CRY5901 CRY5902 CRY5903 CRY5904 CRY5906" },
        { nameof(Encryptors.GcmFixedNonce), "CRY5901 CRY5906" },
        { nameof(Encryptors.GcmForgottenTag), "CRY5903 CRY5904 CRY5909" },
        { nameof(Encryptors.GcmTagOfAnyLength), "CRY5904" },
        { nameof(Encryptors.GcmUncheckedVersion), "CRY5909" },
        { nameof(Encryptors.Base64), "CRY5901 CRY5902 CRY5903 CRY5904 CRY5906 CRY5908" },
    };

    public static TheoryData<string> Sound => new(
        nameof(Encryptors.Gcm), nameof(Encryptors.ChaCha), nameof(Encryptors.DataProtection), nameof(Encryptors.DataProtectionText), nameof(Encryptors.EncryptThenMac),
        nameof(Encryptors.MacThenEncryptOneError), nameof(Encryptors.GcmWithChecksumOfTransport), nameof(Encryptors.GcmWithClockInFront));

    [Theory]
    [MemberData(nameof(Flawed))]
    public void Flawed_encryption_falls_to_exactly_its_attacks(string encryptor, string ids)
    {
        var report = Run(Named(encryptor));

        Assert.Null(report.Problem);
        Assert.Equal(ids, string.Join(' ', report.Findings.Select(finding => finding.Attack.Id).Order(StringComparer.Ordinal)));
    }

    /// <summary>What is changed or cut off fits to so short a tag by chance as well, in 1 of 256 or of 65,536 tries: those are the other findings.</summary>
    [Theory]
    [InlineData(1, 40)]
    [InlineData(2, 3)]
    public void A_tag_that_can_be_guessed_falls(int bytes, int times)
    {
        var reports = Enumerable.Range(0, times).Select(_ => Run(Encryptors.CutHmac(bytes, atEnd: bytes == 2)).Findings.Select(finding => finding.Attack.Id).ToList()).ToList();

        var ids = reports.SelectMany(findings => findings).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(reports, findings => findings.Count == 0);
        Assert.Subset(new HashSet<string>(StringComparer.Ordinal) { "CRY5903", "CRY5904", "CRY5909", "CRY5912" }, ids);
        Assert.Contains("CRY5912", ids);
    }

    [Theory]
    [MemberData(nameof(Sound))]
    public void Sound_encryption_stands(string encryptor)
    {
        var report = Run(Named(encryptor));

        Assert.Null(report.Problem);
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void A_padding_oracle_is_proved_by_a_block_of_plaintext()
    {
        string? plaintext = null;
        var inner = Encryptors.MacThenEncrypt();
        var probe = Encryptors.Probe(
            bytes =>
            {
                plaintext = bytes.Length == 48 && plaintext is null ? Encoding.ASCII.GetString(bytes) : plaintext;
                return inner.Encrypt(bytes);
            },
            bytes => inner.Decrypt(bytes, CancellationToken.None) is { Plaintext: { } opened } ? opened
                : throw new InvalidOperationException(inner.Decrypt(bytes, CancellationToken.None).Refusal));

        var found = new PaddingOracle().Find(probe, CancellationToken.None);

        Assert.Contains(found!.Proof[0].Value[..16], plaintext, StringComparison.Ordinal);
    }

    [Fact]
    public void A_counter_of_one_byte_repeats_within_the_messages()
    {
        var report = Run(Encryptors.Probe(Encryptors.GcmCounter(period: 256), Encryptors.DecryptGcm));

        Assert.Equal(["CRY5906"], report.Findings.Select(finding => finding.Attack.Id));
    }

    [Fact]
    public void A_counter_that_begins_at_zero_again_is_seen_with_a_second_instance()
    {
        var report = Run(Restarted(Encryptors.GcmCounter(), Encryptors.GcmCounter()));

        Assert.Equal(["CRY5907"], report.Findings.Select(finding => finding.Attack.Id));
    }

    [Fact]
    public void A_random_nonce_stands_a_restart() =>
        Assert.Empty(Run(Restarted(Encryptors.EncryptGcm, Encryptors.EncryptGcm)).Findings);

    [Fact]
    public void Without_a_second_instance_the_restart_is_said_to_be_not_checked() =>
        Assert.Equal("CRY5907", Assert.Single(Run(Encryptors.Gcm()).NotChecked).Attack.Id);

    [Fact]
    public void Two_messages_of_one_nonce_give_the_plaintext_of_one_as_proof()
    {
        var found = Find<NonceReused>(Encryptors.GcmFixedNonce());

        Assert.Equal("511 of 512 messages share a nonce or IV with an earlier one", found.Observed);
        Assert.StartsWith("bytes 12-91", found.Proof[1].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Flipped_bits_that_reach_the_plaintext_are_named() =>
        Assert.Equal("flipping bit 0 of byte 0 flips it in byte 0 of the plaintext, and no other",
            Find<UnauthenticatedCiphertext>(Encryptors.Cbc()).Proof[1].Value);

    [Fact]
    public void A_checksum_that_was_computed_anew_is_named()
    {
        var proof = Find<UnauthenticatedCiphertext>(Encryptors.CbcUnderSha256()).Proof;

        Assert.Equal("the end is the SHA-256 of bytes 0-79, and was computed anew without any key", proof.Single(line => line.Key == "checksum").Value);
    }

    [Fact]
    public void A_hash_of_the_plaintext_is_named() =>
        Assert.Equal("the SHA-256 of the plaintext, without any key", Find<PlaintextFingerprint>(Encryptors.GcmAndHashOfPlaintext()).Proof[1].Value);

    [Fact]
    public void A_tag_of_four_bytes_is_said_to_be_too_long_to_try() =>
        Assert.StartsWith(
            "4 bytes stand beside whole blocks",
            Run(Encryptors.CutHmac(4, atEnd: true)).NotChecked.Single(other => other.Attack is ShortTag).Reason,
            StringComparison.Ordinal);

    [Fact]
    public void Compression_before_encryption_shows_in_the_length()
    {
        var report = Run(Encryptors.Probe(plaintext => Encryptors.EncryptGcm(Deflate.Compress(plaintext)), bytes => Deflate.Expand(Encryptors.DecryptGcm(bytes))));

        Assert.Equal(["CRY5911"], report.Findings.Select(finding => finding.Attack.Id));
    }

    [Fact]
    public void A_header_that_all_messages_share_is_no_nonce() =>
        Assert.Empty(Run(Encryptors.Probe(
            plaintext => [.. new byte[64], .. Encryptors.EncryptGcm(plaintext)],
            bytes => bytes.AsSpan(0, 64).ContainsAnyExcept((byte)0) ? throw new InvalidOperationException("Unknown version.") : Encryptors.DecryptGcm(bytes[64..]))).Findings);

    [Fact]
    public void Null_is_a_refusal() =>
        Assert.Empty(Run(Encryptors.Probe(Encryptors.EncryptGcm, bytes =>
        {
            try
            {
                return Encryptors.DecryptGcm(bytes);
            }
            catch (Exception)
            {
                return null!;
            }
        })).Findings);

    [Fact]
    public void Delegates_of_different_keys_are_a_problem_and_no_pass() =>
        Assert.Equal(
            "decrypt refused what encrypt had made of 0 bytes (FormatException: no): give both delegates the same key and format.",
            Run(Encryptors.Probe(bytes => bytes, _ => throw new FormatException("no"))).Problem);

    [Fact]
    public void A_decryption_that_returns_something_else_is_a_problem() =>
        Assert.Equal(
            "decrypt returned 0 bytes that are not the 1 bytes that were encrypted: give both delegates the same key and format.",
            Run(Encryptors.Probe(bytes => bytes, _ => [])).Problem);

    [Fact]
    public void An_encryption_that_throws_is_a_problem() =>
        Assert.StartsWith(
            "encrypt threw FormatException on a plaintext of 0 bytes: empty.",
            Run(Encryptors.Probe(_ => throw new FormatException("empty"), bytes => bytes)).Problem,
            StringComparison.Ordinal);

    [Fact]
    public void Ciphertexts_of_several_texts_are_a_problem() =>
        Assert.StartsWith(
            "The ciphertexts are text that is neither",
            Run(Encryptors.Probe(
                bytes => Encoding.ASCII.GetBytes("v1:" + Convert.ToHexString(Encryptors.EncryptGcm(bytes))),
                bytes => Encryptors.DecryptGcm(Convert.FromHexString(Encoding.ASCII.GetString(bytes)[3..])))).Problem,
            StringComparison.Ordinal);

    [Fact]
    public void A_cancelled_run_ends() =>
        Assert.Throws<OperationCanceledException>(() => EncryptionExperiment.Run(Encryptors.Gcm(), new CancellationToken(canceled: true)));

    [Fact]
    public void Every_attack_reads_as_a_clause()
    {
        Assert.All(EncryptionExperiment.Attacks, attack => Clauses.Check(attack));
        Assert.Equal(EncryptionExperiment.Attacks.Count, EncryptionExperiment.Attacks.Select(attack => attack.Id).Distinct().Count());
    }

    private static EncryptionReport Run(EncryptionProbe probe) => EncryptionExperiment.Run(probe, CancellationToken.None);

    private static EncryptionProbe Restarted(Func<byte[], byte[]> before, Func<byte[], byte[]> after) =>
        new(before, Encryptors.DecryptGcm, new Random(5)) { EncryptAfterRestart = after };

    private static WeaknessFound Find<TAttack>(EncryptionProbe probe)
        where TAttack : EncryptionAttack =>
        Run(probe).Findings.Single(finding => finding.Attack is TAttack).Found;

    private static EncryptionProbe Named(string name) => (EncryptionProbe)typeof(Encryptors).GetMethod(name)!.Invoke(null, null)!;
}
