using System.Text;
using System.Text.Json;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Tests.Jose;

/// <summary>The signer and the sample keys against signatures that others published.</summary>
public sealed class PublishedVectorTests
{
    private const string Rfc7515Payload =
        "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";

    private const string Rfc7520Payload =
        "SXTigJlzIGEgZGFuZ2Vyb3VzIGJ1c2luZXNzLCBGcm9kbywgZ29pbmcgb3V0IHlvdXIgZG9vci4gWW91IHN0ZXAgb250byB0aGUgcm9hZCwgYW5kIGlmIHlvdSBkb24ndCBrZWVwIHlvdXIgZmVldCwgdGhlcmXigJlzIG5vIGtub3dpbmcgd2hlcmUgeW91IG1pZ2h0IGJlIHN3ZXB0IG9mZiB0by4";

    private const string JwtIoAdmin =
        "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiYWRtaW4iOnRydWUsImlhdCI6MTUxNjIzOTAyMn0";

    /// <summary>Source, alg, signing input, signature.</summary>
    public static TheoryData<string, string, string, string> Signatures => new()
    {
        { "RFC 7515 A.1", "HS256", $"eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.{Rfc7515Payload}", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk" },
        {
            "RFC 7515 A.2", "RS256", $"eyJhbGciOiJSUzI1NiJ9.{Rfc7515Payload}",
            "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw"
        },
        {
            "RFC 7515 A.3", "ES256", $"eyJhbGciOiJFUzI1NiJ9.{Rfc7515Payload}",
            "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"
        },
        {
            "RFC 7515 A.4", "ES512", "eyJhbGciOiJFUzUxMiJ9.UGF5bG9hZA",
            "AdwMgeerwtHoh-l192l60hp9wAHZFVJbLfD_UxMi70cwnZOYaRI1bKPWROc-mZZqwqT2SI-KGDKB34XO0aw_7XdtAG8GaSwFKdCAPZgoXD2YBJZCPEX3xKpRwcdOO8KpEHwJjyqOgzDO7iKvU8vcnwNrmxYbSW9ERBXukOXolLzeO_Jn"
        },
        {
            "RFC 7520 3.4", "RS256", $"eyJhbGciOiJSUzI1NiIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9.{Rfc7520Payload}",
            "MRjdkly7_-oTPTS3AXP41iQIGKa80A0ZmTuV5MEaHoxnW2e5CZ5NlKtainoFmKZopdHM1O2U4mwzJdQx996ivp83xuglII7PNDi84wnB-BDkoBwA78185hX-Es4JIwmDLJK3lfWRa-XtL0RnltuYv746iYTh_qHRD68BNt1uSNCrUCTJDt5aAE6x8wW1Kt9eRo4QPocSadnHXFxnt8Is9UzpERV0ePPQdLuW3IS_de3xyIrDaLGdjluPxUAhb6L2aXic1U12podGU0KLUQSE_oI-ZnmKJ3F4uOZDnd6QZWJushZ41Axf_fcIe8u9ipH84ogoree7vjbU5y18kDquDg"
        },
        {
            "RFC 7520 3.4", "PS384", $"eyJhbGciOiJQUzM4NCIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9.{Rfc7520Payload}",
            "cu22eBqkYDKgIlTpzDXGvaFfz6WGoz7fUDcfT0kkOy42miAh2qyBzk1xEsnk2IpN6-tPid6VrklHkqsGqDqHCdP6O8TTB5dDDItllVo6_1OLPpcbUrhiUSMxbbXUvdvWXzg-UD8biiReQFlfz28zGWVsdiNAUf8ZnyPEgVFn442ZdNqiVJRmBqrYRXe8P_ijQ7p8Vdz0TTrxUeT3lm8d9shnr2lfJT8ImUjvAA2Xez2Mlp8cBE5awDzT0qI0n6uiP1aCN_2_jLAeQTlqRHtfa64QQSUmFAAjVKPbByi7xho0uTOcbH510a6GYmJUAfmWjwZ6oD4ifKo8DYM-X72Eaw"
        },
        {
            "RFC 7520 3.2", "ES512", $"eyJhbGciOiJFUzUxMiIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9.{Rfc7520Payload}",
            "AE_R_YZCChjn4791jSQCrdPZCNYqHXCTZH0-JZGYNlaAjP2kqaluUIIUnC9qvbu9Plon7KRTzoNEuT4Va2cmL1eJAQy3mtPBu_u_sDDyYjnAMDxXPn7XrT0lw-kvAD890jl8e2puQens_IEKBpHABlsbEPX6sFY8OcGDqoRuBomu9xQ2"
        },
        {
            "RFC 7520 3.5", "HS256", $"eyJhbGciOiJIUzI1NiIsImtpZCI6IjAxOGMwYWU1LTRkOWItNDcxYi1iZmQ2LWVlZjMxNGJjNzAzNyJ9.{Rfc7520Payload}",
            "s0h6KThzkfBBBkLspW1h84VsJZFTsPPqMDA7g1Md7p0"
        },
        {
            "jwt.io RS256", "RS256", $"eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.{JwtIoAdmin}",
            "NHVaYe26MbtOYhSKkoKYdFVomg4i8ZJd8_-RU8VNbftc4TSMb4bXP3l3YlNWACwyXPGffz5aXHc6lty1Y2t4SWRqGteragsVdZufDn5BlnJl9pdR_kdVFUsra2rWKEofkZeIC4yWytE58sMIihvo9H1ScmmVwBcQP6XETqYd0aSHp1gOa9RdUPDvoXQ5oqygTqVtxaDr6wUFKrKItgBMzWIdNZ6y7O9E0DhEPTbE9rfBo6KTFsHAZnMg4k68CDp2woYIaXbmYTWcvbzIuHO7_37GT79XdIwkm95QJ7hYC9RiwrV7mesbY4PAahERJawntho0my942XheVLmGwLMBkQ"
        },
        {
            "jwt.io ES256", "ES256", $"eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.{JwtIoAdmin}",
            "tyh-VfuzIxCyGYDlkBA7DfyjrqmSHu6pQ2hoZuFqUSLPNY2N0mpHb3nk5K17HWP_3cYHBw7AhHale5wky6-sVA"
        },
    };

    public static TheoryData<string> Sources => [.. SampleKeys.All.Select(sample => sample.Source).Distinct(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Signatures))]
    public void A_published_signature_verifies_with_the_sample_key(string source, string alg, string signingInput, string signature)
    {
        using var verifier = new CryptoProviderFactory { CacheSignatureProviders = false }.CreateForVerifying(KeyOf(source, alg), alg);

        Assert.True(verifier.Verify(Encoding.ASCII.GetBytes(signingInput), Base64UrlEncoder.DecodeBytes(signature)));
    }

    [Theory, MemberData(nameof(Signatures))]
    public void The_signer_makes_the_published_signature_again(string source, string alg, string signingInput, string signature)
    {
        var signed = new JwsSigner(KeyOf(source, alg), alg).Sign(signingInput);

        if (alg is "HS256" or "RS256")
        {
            Assert.Equal($"{signingInput}.{signature}", signed);
            return;
        }

        // ECDSA and PSS sign with a random number: another signature each time, which a stock verifier takes
        using var verifier = new CryptoProviderFactory { CacheSignatureProviders = false }.CreateForVerifying(KeyOf(source, alg), alg);
        Assert.True(verifier.Verify(Encoding.ASCII.GetBytes(signingInput), Base64UrlEncoder.DecodeBytes(signed.Split('.')[2])));
    }

    [Fact]
    public void A_raw_token_is_read_into_the_parts_that_RFC_7515_prints()
    {
        var token = RawJwt.Parse($"eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.{Rfc7515Payload}.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");

        Assert.Equal("HS256", token.Alg);
        Assert.Null(token.Kid);
        Assert.Equal("JWT", (string?)token.Header["typ"]);
        Assert.Equal("joe", (string?)token.Payload["iss"]);
        Assert.Equal(1300819380, (long?)token.Payload["exp"]);
        Assert.True((bool?)token.Payload["http://example.com/is_root"]);
        Assert.Equal([116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186], token.Signature[..16]);
    }

    [Fact]
    public void The_RSA_key_of_RFC_7517_has_the_thumbprint_that_RFC_7638_prints() => Assert.Equal(
        "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs",
        Base64UrlEncoder.Encode(KeyOf("RFC 7517 A.2", "RS256").ComputeJwkThumbprint()));

    [Theory, MemberData(nameof(Sources))]
    public async Task A_sample_key_signs_what_its_public_part_verifies(string source)
    {
        foreach (var (_, key) in SampleKeys.All.Where(sample => sample.Source == source))
        {
            var token = new JwsSigner(key, JwsSigner.DefaultAlg(key)).Sign($"{RawJwt.Segment($$"""{"alg":"{{JwsSigner.DefaultAlg(key)}}"}""")}.{Rfc7515Payload}");

            var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
            {
                IssuerSigningKey = key is SymmetricSecurityKey ? key : new JsonWebKey(JsonSerializer.Serialize(PublicJwk.Members(key))),
                ValidIssuer = "joe",
                ValidateAudience = false,
                ValidateLifetime = false,
            });

            Assert.True(result.IsValid, result.Exception?.Message);
        }
    }

    private static SecurityKey KeyOf(string source, string alg) =>
        SampleKeys.All.Single(sample => sample.Source == source && JwsSigner.DefaultAlg(sample.Key)[..2] == (alg[..2] == "PS" ? "RS" : alg[..2])).Key;
}
