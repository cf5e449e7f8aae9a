using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CryptoAssert.Keys;
using CryptoAssert.Keys.Hygiene;

namespace CryptoAssert.Tests.Keys;

public sealed class CertificateHygieneTests
{
    private static readonly TimeProvider Clock = new FixedClock(TestKeys.Today);

    [Theory]
    [InlineData("MD5", "1.2.840.113549.1.1.4", "MD5")]
    [InlineData("SHA1", "1.2.840.113549.1.1.5", "SHA-1")]
    public void A_certificate_signed_over_a_broken_hash_is_found(string hash, string oid, string printed)
    {
        var leaf = TestCertificates.Leaf(signature: new TestCertificates.OldHash(TestKeys.OtherRsa, new HashAlgorithmName(hash), oid));

        Assert.Equal(
            $"{printed} in the signature of CN=Test CA on CN=orders.example",
            TestKeys.Find(new CertificateSignedWithBrokenHash(), leaf)!.Observed);
    }

    [Fact]
    public void Pss_without_parameters_is_Sha1() =>
        Assert.StartsWith("SHA-1", TestKeys.Find(
            new CertificateSignedWithBrokenHash(),
            TestCertificates.Leaf(signature: new TestCertificates.PssOfSha1(TestKeys.OtherRsa)))!.Observed, StringComparison.Ordinal);

    [Fact]
    public void Pss_with_Sha256_is_sound() =>
        Assert.Null(TestKeys.Find(
            new CertificateSignedWithBrokenHash(),
            TestCertificates.Leaf(signature: X509SignatureGenerator.CreateForRSA(TestKeys.OtherRsa, RSASignaturePadding.Pss))));

    [Fact]
    public void Ecdsa_with_Sha256_is_sound() =>
        Assert.Null(TestKeys.Find(new CertificateSignedWithBrokenHash(), TestCertificates.Leaf(signature: X509SignatureGenerator.CreateForECDsa(TestKeys.Ec))));

    [Fact]
    public void A_roots_own_signature_may_be_old()
    {
        var root = Root(TestKeys.OtherRsa, TestKeys.OtherRsa);

        Assert.Null(TestKeys.Find(new CertificateSignedWithBrokenHash(), root));
    }

    [Fact]
    public void A_certificate_of_its_issuers_name_and_another_key_is_no_root()
    {
        var renewed = Root(TestKeys.Rsa, TestKeys.OtherRsa);

        Assert.NotNull(TestKeys.Find(new CertificateSignedWithBrokenHash(), renewed));
    }

    [Fact]
    public void An_old_hash_further_up_in_x5c_is_found()
    {
        var leaf = TestCertificates.Leaf();
        var intermediate = TestCertificates.Leaf(signature: new TestCertificates.OldHash(TestKeys.OtherRsa, HashAlgorithmName.SHA1, "1.2.840.113549.1.1.5"));
        var jwk = TestKeys.RsaJwk().With("x5c", new System.Text.Json.Nodes.JsonArray(
            Convert.ToBase64String(leaf.RawData), Convert.ToBase64String(intermediate.RawData)));

        Assert.StartsWith("x5c[1], SHA-1", TestKeys.Find(new CertificateSignedWithBrokenHash(), jwk)!.Observed, StringComparison.Ordinal);
    }

    [Fact]
    public void An_expired_certificate_is_found() =>
        Assert.Equal(
            "CN=orders.example expired on 2026-11-23 12:00Z",
            TestKeys.Find(new CertificateExpired { Clock = Clock }, TestCertificates.Leaf(to: TestKeys.Today.AddDays(-1)))!.Observed);

    [Fact]
    public void A_certificate_of_today_is_not_expired() =>
        Assert.Null(TestKeys.Find(new CertificateExpired { Clock = Clock }, TestCertificates.Leaf()));

    [Fact]
    public void A_certificate_of_tomorrow_is_found() =>
        Assert.Equal(
            "CN=orders.example is valid from 2026-11-25 12:00Z",
            TestKeys.Find(new CertificateNotYetValid { Clock = Clock }, TestCertificates.Leaf(from: TestKeys.Today.AddDays(1)))!.Observed);

    [Fact]
    public void A_clock_that_differs_by_minutes_is_granted() =>
        Assert.Null(TestKeys.Find(new CertificateNotYetValid { Clock = Clock }, TestCertificates.Leaf(from: TestKeys.Today.AddMinutes(4))));

    [Fact]
    public void A_serial_that_counts_is_found() =>
        Assert.Equal("the serial 1002, 13 bits", TestKeys.Find(new CertificateSerialTooShort(), TestCertificates.Leaf(serial: [0x10, 0x02]))!.Observed);

    [Fact]
    public void A_random_serial_is_sound() =>
        Assert.Null(TestKeys.Find(new CertificateSerialTooShort(), TestCertificates.Leaf()));

    [Fact]
    public void A_serial_of_a_certificate_signed_by_itself_is_not_asked()
    {
        var request = TestCertificates.Request("CN=self", TestKeys.Rsa);

        Assert.Null(TestKeys.Find(new CertificateSerialTooShort(), request.Create(
            request.SubjectName, X509SignatureGenerator.CreateForRSA(TestKeys.Rsa, RSASignaturePadding.Pkcs1), TestKeys.Today, TestKeys.Today.AddDays(1), [1])));
    }

    [Theory]
    [InlineData(2026, 11, 1, 200, "201 days", "200 days or fewer when issued from 2026-03-15 on (SC-081v3)")]
    [InlineData(2027, 6, 1, 100, "101 days", "100 days or fewer when issued from 2027-03-15 on (SC-081v3)")]
    [InlineData(2029, 6, 1, 47, "48 days", "47 days or fewer when issued from 2029-03-15 on (SC-081v3)")]
    [InlineData(2025, 6, 1, 398, "399 days", "398 days or fewer when issued from 2020-09-01 on (SC-081v3)")]
    public void A_certificate_that_lives_longer_than_its_day_of_issue_allows_is_found(int year, int month, int day, int days, string observed, string expected)
    {
        var from = new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero);

        var found = TestKeys.Find(new CertificateValidTooLong(), TestCertificates.Leaf(from, from.AddDays(days)));

        Assert.EndsWith(observed, found!.Observed, StringComparison.Ordinal);
        Assert.Equal(expected, found.Expected);
        Assert.Null(TestKeys.Find(new CertificateValidTooLong(), TestCertificates.Leaf(from, from.AddDays(days).AddSeconds(-1))));
    }

    [Fact]
    public void A_root_may_live_long() => Assert.Null(TestKeys.Find(new CertificateValidTooLong(), TestCertificates.Authority));

    [Fact]
    public void A_service_whose_certificate_issues_others_is_found() =>
        Assert.Equal("CN=orders.example has basicConstraints CA:TRUE", TestKeys.Find(new CaFlagOnLeaf(), TestCertificates.Leaf(authority: true))!.Observed);

    [Fact]
    public void A_leaf_without_the_flag_is_sound() => Assert.Null(TestKeys.Find(new CaFlagOnLeaf(), TestCertificates.Leaf()));

    [Fact]
    public void A_CA_beside_what_it_issued_is_in_its_place() =>
        Assert.Null(TestKeys.Find(new CaFlagOnLeaf(), TestCertificates.Authority, TestCertificates.Leaf()));

    [Fact]
    public void A_fresh_certificate_signed_by_itself_is_accused_of_nothing()
    {
        var certificate = TestCertificates.Request("CN=localhost", TestKeys.Ec).CreateSelfSigned(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddYears(1));

        Assert.All(Weaknesses.All, weakness => Assert.Null(TestKeys.Find(weakness, certificate)));
    }

    private static X509Certificate2 Root(RSA subject, RSA signer)
    {
        var request = TestCertificates.Request("CN=Test CA", subject, authority: true);
        return request.Create(
            request.SubjectName,
            new TestCertificates.OldHash(signer, HashAlgorithmName.SHA1, "1.2.840.113549.1.1.5"),
            TestKeys.Today.AddYears(-1),
            TestKeys.Today.AddYears(9),
            RandomNumberGenerator.GetBytes(8));
    }
}
