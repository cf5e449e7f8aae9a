using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Tests.Jose;

public sealed class PublicKeyFormsTests
{
    // RFC 7638 3.1
    private const string Rfc7638Jwk =
        """
        {"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw","e":"AQAB","alg":"RS256","kid":"2011-04-29"}
        """;

    // RFC 7515 A.3.1
    private const string Rfc7515Jwk =
        """{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}""";

    private static readonly SecurityKey Rsa = Key(Rfc7638Jwk);

    [Fact]
    public void The_thumbprint_is_that_of_RFC_7638() =>
        Assert.Contains("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs", JwkForms.Of(Rsa, "RS256", kid: null).Select(Text));

    [Fact]
    public void The_JWK_text_has_the_members_in_the_order_of_the_publisher() =>
        Assert.Contains(
            Rfc7638Jwk.Replace("\"alg\":\"RS256\",\"kid\":\"2011-04-29\"", "\"kid\":\"2011-04-29\",\"use\":\"sig\",\"alg\":\"RS256\"", StringComparison.Ordinal),
            JwkForms.Of(Rsa, "RS256", kid: null).Select(Text));

    [Theory]
    [InlineData("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQDS/HtqCh5sZxBK64+Isldmm032ed2tCZtcSmzZqIAVtaEzvwuFbHhxtt8AC1VPzrPC7VErto8UXG6ENHUvq1Khz8EkQI95tYpFeMFkKIVXifeiSeOEyy2fri1n/Zb7kmwZjgdzmf3IFcCvCX3eWq3v9E3nDoJ/SHhDJDm/7rlgaNBHT8UNbZC/OpjfrxBAyJwC1pKrOzwolmCdhv1zt3TOB0BkfO7qoxC9EvmFqOufWf3UJs6lshIPTyo0vKt2S35sVNaEAji8xAWHpZ5m7R8ziUV3Y1xHCvdc+Swg0dpD4b/EGeIipvDQuzWMXjj5ywUK6v6QSBTxrBqknMqeoMqD", "RS256")]
    [InlineData("ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBH/Nzidw9sRdQYPL7m/bS3tYBzM1e+nvE7rPbjx70VRFx/FEzRu9m36HLN/tue659LNpXW6pCyStikYjKIWI5a0=", "ES256")]
    public void The_OpenSSH_line_is_what_ssh_keygen_writes(string line, string alg) =>
        Assert.Equal(line, Text(OpenSshForms.Of(alg == "RS256" ? Rsa : Key(Rfc7515Jwk)).First()));

    [Fact]
    public void An_EC_key_has_bare_points_of_its_own_sizes() =>
        Assert.Equal([65, 64, 33], EcPointForms.Of(Key(Rfc7515Jwk)).Where((_, index) => index % 4 == 0).Select(form => form.Bytes.Length));

    [Fact]
    public void Forms_of_a_key_are_told_apart()
    {
        using var rsa = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=issuer", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        var key = new X509SecurityKey(certificate);

        PublicKeyForm[] forms =
        [
            .. PemForms.Spki(key), .. PemForms.Pkcs1(key), .. PemForms.Indented(key), .. DerForms.Of(key), .. JwkForms.Of(key, "RS256", "kid"),
            .. CertificateForms.Of(key), .. OpenSshForms.Of(key),
        ];

        Assert.Equal(forms.Length, forms.DistinctBy(form => Convert.ToHexString(form.Bytes), StringComparer.Ordinal).Count());
        Assert.DoesNotContain(forms, form => form.Bytes.Length == 0);
    }

    [Fact]
    public void A_certificate_of_an_EC_key_has_every_form_too()
    {
        using var ec = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        using var certificate = new CertificateRequest("CN=issuer", ec, HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        var key = SecurityKeys.FromPem(certificate.ExportCertificatePem());

        Assert.Contains(ec.ExportSubjectPublicKeyInfoPem(), PemForms.Spki(key).Select(Text));
        Assert.NotEmpty(JwkForms.Of(key, "ES384", "kid"));
        Assert.NotEmpty(EcPointForms.Of(key));
        Assert.NotEmpty(OpenSshForms.Of(key));
    }

    private static SecurityKey Key(string jwk) => SecurityKeys.FromJwks($$"""{"keys":[{{jwk}}]}""")[0];

    private static string Text(PublicKeyForm form) => Encoding.UTF8.GetString(form.Bytes);
}
