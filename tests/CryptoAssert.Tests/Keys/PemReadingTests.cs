using System.Formats.Asn1;
using System.Numerics;
using System.Security.Cryptography;
using CryptoAssert.Keys;
using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Tests.Keys;

public sealed class PemReadingTests
{
    private static readonly PbeParameters Encryption = new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000);

    public static TheoryData<string, string> Forms => new()
    {
        { "SPKI", TestKeys.Rsa.ExportSubjectPublicKeyInfoPem() },
        { "PKCS#1", TestKeys.Rsa.ExportRSAPublicKeyPem() },
        { "PKCS#1 private", TestKeys.Rsa.ExportRSAPrivateKeyPem() },
        { "PKCS#8", TestKeys.Rsa.ExportPkcs8PrivateKeyPem() },
        { "encrypted PKCS#8", TestKeys.Rsa.ExportEncryptedPkcs8PrivateKeyPem("password", Encryption) },
        { "certificate", TestCertificates.Leaf().ExportCertificatePem() },
        { "escaped line ends", TestKeys.Rsa.ExportSubjectPublicKeyInfoPem().Replace("\n", "\\n", StringComparison.Ordinal) },
        { "CRLF", TestKeys.Rsa.ExportSubjectPublicKeyInfoPem().Replace("\n", "\r\n", StringComparison.Ordinal) },
    };

    public static TheoryData<string, string> EcForms => new()
    {
        { "SPKI", TestKeys.Ec.ExportSubjectPublicKeyInfoPem() },
        { "SEC1", TestKeys.Ec.ExportECPrivateKeyPem() },
        { "PKCS#8", TestKeys.Ec.ExportPkcs8PrivateKeyPem() },
        { "encrypted PKCS#8", TestKeys.Ec.ExportEncryptedPkcs8PrivateKeyPem("password", Encryption) },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_of_an_RSA_key_gives_its_numbers(string form, string pem)
    {
        _ = form;
        Assert.Equal(RsaMaterial, Assert.Single(PemReader.Read(pem, "key.pem", "password").Keys).Material);
    }

    [Theory]
    [MemberData(nameof(EcForms))]
    public void Every_form_of_an_EC_key_gives_its_point(string form, string pem)
    {
        _ = form;
        Assert.Equal(EcMaterial, Assert.Single(PemReader.Read(pem, "key.pem", "password").Keys).Material);
    }

    [Fact]
    public void A_private_EC_key_without_its_point_gives_the_point()
    {
        var d = TestKeys.Ec.ExportParameters(includePrivateParameters: true).D!;
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(1);
            writer.WriteOctetString(d);
            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
            {
                writer.WriteObjectIdentifier("1.2.840.10045.3.1.7");
            }
        }

        Assert.Equal(EcMaterial, Assert.Single(DerReader.Read(writer.Encode(), "key.der").Keys).Material);
    }

    [Fact]
    public void A_certificate_stays_with_its_key() =>
        Assert.Equal("CN=orders.example", Assert.Single(PemReader.Read(TestCertificates.Leaf().ExportCertificatePem(), "c").Keys).Certificate!.Subject);

    [Fact]
    public void Several_blocks_are_read_and_told_apart()
    {
        var read = PemReader.Read(
            TestKeys.Rsa.ExportSubjectPublicKeyInfoPem() + "\n# a comment\n" + TestCertificates.Authority.ExportCertificatePem()
            + "\n-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----",
            "all.pem");

        Assert.Equal(["PEM block 1 (PUBLIC KEY) of all.pem", "PEM block 2 (CERTIFICATE) of all.pem"], read.Keys.Select(key => key.Origin));
        Assert.Equal("PEM block 3 (CERTIFICATE REQUEST) of all.pem", Assert.Single(read.NotChecked).Origin);
    }

    [Fact]
    public void Curve_parameters_before_a_key_are_no_key() =>
        _ = Assert.Single(PemReader.Read(
            "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n" + TestKeys.Ec.ExportECPrivateKeyPem(), "key.pem").Keys);

    [Fact]
    public void An_RSA_key_that_the_BCL_refuses_is_read_all_the_same()
    {
        var read = DerReader.Read(RsaDer(new BigInteger(1_000_002), BigInteger.One), "weak.der");

        Assert.Equal(new KeyMaterial.Rsa(1_000_002, 1), Assert.Single(read.Keys).Material);
    }

    [Fact]
    public void Ed25519_is_kept_with_a_reason()
    {
        // RFC 8410 section 10.1.
        var read = PemReader.Read("-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----", "ed.pem");

        Assert.Equal("ed.pem: a key for Ed25519: there are no checks of such keys yet", Assert.Single(read.NotChecked).ToString());
    }

    [Fact]
    public void An_encrypted_key_without_its_password_is_said_to_be_one() =>
        AssertProblem("P is an encrypted private key and no password was given", TestKeys.Rsa.ExportEncryptedPkcs8PrivateKeyPem("password", Encryption));

    [Fact]
    public void A_wrong_password_is_said_to_be_one() =>
        AssertProblem("P is an encrypted private key that the password does not open", TestKeys.Rsa.ExportEncryptedPkcs8PrivateKeyPem("other", Encryption), "password");

    [Fact]
    public void A_key_in_the_old_encryption_of_OpenSSL_is_said_to_be_one() =>
        AssertProblem(
            "P is a private key in OpenSSL's old encryption",
            "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: DES-EDE3-CBC,3F17F5316E2BAC89\n\nAAAA\n-----END RSA PRIVATE KEY-----");

    [Fact]
    public void A_PEM_without_its_end_is_cut() =>
        AssertProblem("P: the PUBLIC KEY that begins in line 1 has no END line", TestKeys.Rsa.ExportSubjectPublicKeyInfoPem()[..200]);

    [Fact]
    public void A_PEM_whose_end_is_that_of_the_next_block_is_cut() =>
        AssertProblem(
            "P: the PUBLIC KEY that begins in line 1 has no END line",
            TestKeys.Rsa.ExportSubjectPublicKeyInfoPem()[..200] + "\n" + TestKeys.Rsa.ExportSubjectPublicKeyInfoPem());

    [Fact]
    public void A_PEM_without_some_of_its_lines_is_cut()
    {
        var lines = TestKeys.Rsa.ExportSubjectPublicKeyInfoPem().Split('\n');
        AssertProblem("P is no DER that can be read", string.Join('\n', lines[..3].Append(lines[^1])));
    }

    [Theory]
    [InlineData("", "P holds no PEM block: it is empty")]
    [InlineData("{\"keys\":[]}", "P holds no PEM block: it is JSON")]
    [InlineData("<html>", "P holds no PEM block: it is HTML or XML")]
    [InlineData("ssh-rsa AAAA", "P holds no PEM block: it is an OpenSSH key")]
    [InlineData("MIIBIjAN", "P holds no PEM block: it is base64 without")]
    [InlineData("keys/signing.pem", "P holds no PEM block: it has no line")]
    [InlineData("-----BEGIN PUBLIC KEY", "P: line 1 begins a PEM block and does not end")]
    [InlineData("-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----", "P is a PEM block without content")]
    [InlineData("-----BEGIN PUBLIC KEY-----\n%%%\n-----END PUBLIC KEY-----", "P: the PUBLIC KEY that begins in line 1 is no base64")]
    [InlineData("-----BEGIN EC PARAMETERS-----\nAAAA\n-----END EC PARAMETERS-----", "P holds no key: only EC PARAMETERS")]
    public void What_is_wrong_with_a_PEM_is_said(string text, string message) => AssertProblem(message, text);

    [Fact]
    public void A_PFX_file_is_told_from_damaged_DER()
    {
        var pfx = TestCertificates.Authority.Export(System.Security.Cryptography.X509Certificates.X509ContentType.Pfx);

        Assert.StartsWith("P is a PKCS#12 (PFX) file", Assert.Throws<KeyFormatException>(() => DerReader.Read(pfx, "P")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_cut_of_a_key_is_refused_and_none_passes()
    {
        var der = TestKeys.Ec.ExportPkcs8PrivateKey();

        Assert.All(Enumerable.Range(0, der.Length), length => Assert.Throws<KeyFormatException>(() => DerReader.Read(der.AsMemory(0, length), "P")));
    }

    private static KeyMaterial RsaMaterial => AsymmetricAlgorithmReader.Read(TestKeys.Rsa, "key").Keys[0].Material;

    private static KeyMaterial EcMaterial => AsymmetricAlgorithmReader.Read(TestKeys.Ec, "key").Keys[0].Material;

    private static void AssertProblem(string message, string pem, string? password = null) =>
        Assert.StartsWith(message, Assert.Throws<KeyFormatException>(() => PemReader.Read(pem, "P", password)).Message, StringComparison.Ordinal);

    private static byte[] RsaDer(BigInteger modulus, BigInteger exponent)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(modulus);
            writer.WriteInteger(exponent);
        }

        return writer.Encode();
    }
}
