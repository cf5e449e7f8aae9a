using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CryptoAssert.Keys;
using CryptoAssert.Keys.Hygiene;
using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Tests.Keys;

public sealed class JwkHygieneTests
{
    public static TheoryData<string> PrivateMembers => new("d", "p", "q", "dp", "dq", "qi");

    [Theory]
    [MemberData(nameof(PrivateMembers))]
    public void A_private_member_is_found_and_its_value_is_not_printed(string name)
    {
        var found = TestKeys.Find(new PrivateMemberPublished(), TestKeys.RsaJwk().With(name, "c2VjcmV0"));

        Assert.Equal($"the private members {name}", found!.Observed);
        Assert.DoesNotContain("c2VjcmV0", string.Concat(found.Proof), StringComparison.Ordinal);
    }

    [Fact]
    public void The_further_primes_of_an_RSA_key_are_private() =>
        Assert.Equal("\"oth\", a JSON Array; not printed", TestKeys.Find(new PrivateMemberPublished(), TestKeys.RsaJwk().With("oth", new JsonArray()))!.Proof[0].Value);

    [Fact]
    public void The_private_member_of_a_key_that_is_not_checked_can_still_be_told()
    {
        // RFC 8037 appendix A.1.
        var read = JsonWebKeySetReader.Read(
            """{"kty":"OKP","crv":"Ed25519","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}""",
            TestKeys.Jwks);

        Assert.NotNull(PrivateMemberPublished.In(Assert.Single(read.NotChecked).Jwk!.Value));
    }

    [Fact]
    public void A_published_secret_is_found() =>
        Assert.Equal(
            "kty oct with a secret of 3 bytes in \"k\" (not printed)",
            TestKeys.Find(new SymmetricKeyPublished(), new JsonObject { ["kty"] = "oct", ["k"] = "AQID" })!.Observed);

    [Fact]
    public void A_key_that_is_not_published_may_be_private() =>
        Assert.All(Weaknesses.All, weakness => Assert.Null(
            TestKeys.Find(weakness, JsonWebKeySetReader.Read(TestKeys.RsaJwk().With("d", "AQAB").ToJsonString(), "Jwt:Key", published: false))[0]));

    [Fact]
    public void Two_keys_of_one_kid_are_found_once() =>
        Assert.Equal(
            "kid \"a\" names this key and kid \"a\", key 1, of /.well-known/jwks.json",
            TestKeys.Find(new DuplicateKid(), TestKeys.RsaJwk(), TestKeys.RsaJwk(TestKeys.OtherRsa))!.Observed);

    [Fact]
    public void Kids_of_different_sets_may_be_equal()
    {
        var read = KeysRead.Of([
            JsonWebKeySetReader.Read(TestKeys.Set(TestKeys.RsaJwk()), "https://a.example of b/jwks"),
            JsonWebKeySetReader.Read(TestKeys.Set(TestKeys.RsaJwk(TestKeys.OtherRsa)), "https://b.example/jwks")]);

        Assert.All(TestKeys.Find(new DuplicateKid(), read), Assert.Null);
    }

    [Fact]
    public void Keys_of_different_types_may_share_a_kid() =>
        Assert.Null(TestKeys.Find(new DuplicateKid(), TestKeys.RsaJwk(), TestKeys.EcJwk("a")));

    [Fact]
    public void Keys_without_kid_share_none() =>
        Assert.Null(TestKeys.Find(new DuplicateKid(), TestKeys.RsaJwk(kid: null), TestKeys.RsaJwk(TestKeys.OtherRsa, kid: null)));

    [Fact]
    public void A_key_under_two_kids_is_found_even_if_a_kid_holds_the_word_of() =>
        Assert.Equal(
            "kid \"b\" is the key of kid \"a of \"b\" of c\"",
            TestKeys.Find(new SameKeyUnderTwoKids(), TestKeys.RsaJwk(kid: "a of \"b\" of c"), TestKeys.RsaJwk(kid: "b"))!.Observed);

    [Fact]
    public void A_key_for_two_algorithms_has_two_kids() =>
        Assert.Null(TestKeys.Find(new SameKeyUnderTwoKids(), TestKeys.RsaJwk(kid: "a").With("alg", "RS256"), TestKeys.RsaJwk(kid: "b").With("alg", "PS256")));

    [Theory]
    [InlineData("RS256")]
    [InlineData(null)]
    public void A_key_under_two_kids_for_one_algorithm_is_found(string? alg) =>
        Assert.NotNull(TestKeys.Find(new SameKeyUnderTwoKids(), TestKeys.RsaJwk(kid: "a").With("alg", "RS256"), TestKeys.RsaJwk(kid: "b").With("alg", alg)));

    [Fact]
    public void Two_keys_under_two_kids_are_sound() =>
        Assert.Null(TestKeys.Find(new SameKeyUnderTwoKids(), TestKeys.RsaJwk(), TestKeys.RsaJwk(TestKeys.OtherRsa, "b")));

    [Fact]
    public void A_missing_alg_is_found_by_a_thorough_check_only()
    {
        Assert.NotNull(TestKeys.Find(new AlgMissing(), TestKeys.RsaJwk()));
        Assert.True(new AlgMissing().IsThorough);
    }

    [Fact]
    public void An_alg_is_not_missing() => Assert.Null(TestKeys.Find(new AlgMissing(), TestKeys.RsaJwk().With("alg", "RS256")));

    [Theory]
    [InlineData("HS256", "alg HS256 on a key of type RSA")]
    [InlineData("ES256", "alg ES256 on a key of type RSA")]
    [InlineData("none", "alg none on a key of type RSA")]
    public void An_alg_of_another_key_type_is_found(string alg, string observed) =>
        Assert.Equal(observed, TestKeys.Find(new AlgContradictsKeyType(), TestKeys.RsaJwk().With("alg", alg))!.Observed);

    [Fact]
    public void An_alg_of_another_curve_is_found() =>
        Assert.Equal("alg ES384 on the curve P-256", TestKeys.Find(new AlgContradictsKeyType(), TestKeys.EcJwk().With("alg", "ES384"))!.Observed);

    [Theory]
    [InlineData("RS256")]
    [InlineData("PS512")]
    [InlineData("RSA-OAEP-256")]
    [InlineData("a name that is not known")]
    public void An_alg_of_the_key_type_is_sound(string alg) =>
        Assert.Null(TestKeys.Find(new AlgContradictsKeyType(), TestKeys.RsaJwk().With("alg", alg)));

    [Theory]
    [InlineData("sig", "encrypt", "use sig and key_ops encrypt")]
    [InlineData("enc", "verify", "use enc and key_ops verify")]
    [InlineData(null, "verify,wrapKey", "key_ops verify, wrapKey")]
    public void Operations_that_contradict_each_other_are_found(string? use, string operations, string observed) =>
        Assert.Equal(observed, TestKeys.Find(new UseContradictsKeyOps(), WithOperations(use, operations))!.Observed);

    [Theory]
    [InlineData("sig", "verify")]
    [InlineData("enc", "encrypt,wrapKey")]
    [InlineData(null, "sign,verify")]
    public void Operations_that_fit_are_sound(string? use, string operations) =>
        Assert.Null(TestKeys.Find(new UseContradictsKeyOps(), WithOperations(use, operations)));

    [Theory]
    [InlineData("enc", "RS256", "use enc and alg RS256")]
    [InlineData("sig", "RSA-OAEP", "use sig and alg RSA-OAEP")]
    public void A_use_that_contradicts_alg_is_found(string use, string alg, string observed) =>
        Assert.Equal(observed, TestKeys.Find(new UseContradictsAlg(), TestKeys.RsaJwk().With("use", use).With("alg", alg))!.Observed);

    [Fact]
    public void A_use_that_fits_alg_is_sound() =>
        Assert.Null(TestKeys.Find(new UseContradictsAlg(), TestKeys.RsaJwk().With("use", "sig").With("alg", "RS256")));

    [Fact]
    public void Members_of_another_key_type_are_found() =>
        Assert.Equal("kty RSA with the members crv, k", TestKeys.Find(new KeyTypeAmbiguous(), TestKeys.RsaJwk().With("crv", "P-256").With("k", "AQID"))!.Observed);

    [Fact]
    public void A_member_that_is_null_is_absent() =>
        Assert.Null(TestKeys.Find(new KeyTypeAmbiguous(), TestKeys.RsaJwk().With("crv", null)));

    [Fact]
    public void A_member_that_is_there_twice_is_found()
    {
        var jwk = TestKeys.RsaJwk().ToJsonString().Replace("{", """{"kty":"EC",""", StringComparison.Ordinal);

        Assert.Equal("\"kty\" 2 times", TestKeys.Find(new MemberRepeated(), JsonWebKeySetReader.Read(jwk, TestKeys.Jwks))[0]!.Observed);
    }

    [Fact]
    public void The_certificate_of_another_key_is_found()
    {
        var found = TestKeys.Find(new CertificateIsOfAnotherKey(), WithCertificate(TestKeys.RsaJwk(TestKeys.OtherRsa)));

        Assert.Equal("the certificate of CN=orders.example is for another key (RSA, 2048 bits)", found!.Observed);
    }

    [Fact]
    public void The_certificate_of_the_key_is_sound() =>
        Assert.Null(TestKeys.Find(new CertificateIsOfAnotherKey(), WithCertificate(TestKeys.RsaJwk())));

    [Theory]
    [InlineData(0, "x5t is the base64url of the hexadecimal text")]
    [InlineData(1, "x5t is hexadecimal, not base64url")]
    [InlineData(2, "x5t is not the SHA1 of the certificate in x5c")]
    public void A_thumbprint_that_is_not_the_certificates_is_found(int form, string observed)
    {
        var certificate = TestCertificates.Leaf();
        var thumbprint = form switch
        {
            0 => Base64Url.EncodeToString(Encoding.ASCII.GetBytes(certificate.Thumbprint)),
            1 => certificate.Thumbprint,
            _ => Base64Url.EncodeToString(new byte[20]),
        };

        Assert.Equal(observed, TestKeys.Find(new CertificateThumbprintWrong(), WithCertificate(TestKeys.RsaJwk(), certificate).With("x5t", thumbprint))!.Observed);
    }

    [Fact]
    public void Right_thumbprints_are_sound()
    {
        var certificate = TestCertificates.Leaf();
        var jwk = WithCertificate(TestKeys.RsaJwk(), certificate)
            .With("x5t", Base64Url.EncodeToString(certificate.GetCertHash()))
            .With("x5t#S256", Base64Url.EncodeToString(certificate.GetCertHash(HashAlgorithmName.SHA256)));

        Assert.Null(TestKeys.Find(new CertificateThumbprintWrong(), jwk));
    }

    [Fact]
    public void A_set_as_it_should_be_is_accused_of_nothing()
    {
        var read = TestKeys.Read(
            TestKeys.RsaJwk().With("use", "sig").With("alg", "RS256"),
            TestKeys.RsaJwk(TestKeys.OtherRsa, "b").With("use", "enc").With("alg", "RSA-OAEP"),
            TestKeys.EcJwk().With("alg", "ES256"));

        Assert.All(Weaknesses.All, weakness => Assert.All(TestKeys.Find(weakness, read), Assert.Null));
    }

    [Fact]
    public void Every_weakness_reads_as_a_clause()
    {
        Assert.All(Weaknesses.All, Clauses.Check);
        Assert.Equal(Weaknesses.All.Count, Weaknesses.All.Select(weakness => weakness.Id).Distinct().Count());
    }

    private static JsonObject WithOperations(string? use, string operations) => TestKeys.RsaJwk()
        .With("use", use)
        .With("key_ops", new JsonArray([.. operations.Split(',').Select(name => JsonValue.Create(name))]));

    private static JsonObject WithCertificate(JsonObject jwk, System.Security.Cryptography.X509Certificates.X509Certificate2? certificate = null) =>
        jwk.With("x5c", new JsonArray(Convert.ToBase64String((certificate ?? TestCertificates.Leaf()).RawData)));
}
