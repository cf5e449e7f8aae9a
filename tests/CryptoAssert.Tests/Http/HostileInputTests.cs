using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;
using CsCheck;

namespace CryptoAssert.Tests.Http;

/// <summary>What a service sends is hostile input to us: nothing of it may end in an exception that no one documented.</summary>
public sealed class HostileInputTests
{
    [Fact]
    public void A_response_of_any_text_is_read() => HostileText.Any.Array[3].Sample(
        bodies =>
        {
            var answers = bodies.Select(body => new HttpAnswer { Status = 200, Body = body }).ToList();
            var oracle = new Oracle([answers[0]], [answers[1]], ["alice"], acceptedWhen: null);

            Assert.All(answers, answer => Assert.Contains(oracle.Read(answer), Enum.GetValues<Reading>()));
        },
        iter: 2_000);

    [Fact]
    public void A_jwks_of_any_text_is_read_or_refused_with_a_FormatException() =>
        Gen.OneOf(HostileText.Any, HostileText.JsonObject.Array[0, 3].Select(keys => $$"""{"keys":[{{string.Join(',', keys)}}]}"""), Jwk).Sample(
            text =>
            {
                try
                {
                    Assert.NotEmpty(SecurityKeys.FromJwks(text));
                }
                catch (FormatException exception)
                {
                    Assert.NotEmpty(exception.Message);
                }
            },
            iter: 2_000);

    [Fact]
    public void A_pem_of_any_text_is_read_or_refused_with_an_ArgumentException() =>
        Gen.OneOf(HostileText.Any, Pem).Sample(
            text =>
            {
                try
                {
                    Assert.NotNull(SecurityKeys.FromPem(text));
                }
                catch (ArgumentException exception)
                {
                    Assert.NotEmpty(exception.Message);
                }
            },
            iter: 2_000);

    [Fact]
    public void A_token_of_any_text_is_read_or_refused_with_a_reason() =>
        HostileText.Segment.Array[1, 6].Select(segments => string.Join('.', segments)).Sample(
            text =>
            {
                if (!RawJwt.TryParse(text, out var token, out var why))
                {
                    Assert.NotEmpty(why);
                    return;
                }

                Assert.NotNull(token.Alg);
                Assert.NotNull(token.Signature);
                Assert.NotEmpty(token.HeaderWith(header => header["alg"] = "none") + token.PayloadWith(payload => payload["sub"] = "x") + token.Kid);
                Assert.NotEmpty(TokenText.Describe(text, token));
                Assert.NotEmpty(TokenText.Describe("eyJhbGciOiJub25lIn0.e30.", token));
            },
            iter: 5_000);

    /// <summary>A key that looks like one, with numbers of any length and quality.</summary>
    private static Gen<string> Jwk => Gen.Select(
        Gen.OneOfConst("RSA", "EC", "OKP", "oct", "rsa", ""),
        Gen.OneOfConst("P-256", "P-384", "P-521", "P-999", "secp256k1", "Ed25519"),
        Gen.Byte.Array[0, 70].Select(bytes => RawJwt.Segment(bytes)),
        Gen.Byte.Array[0, 70].Select(bytes => RawJwt.Segment(bytes)),
        (kty, crv, first, second) =>
            $$"""{"keys":[{"kty":"{{kty}}","crv":"{{crv}}","x":"{{first}}","y":"{{second}}","n":"{{first}}","e":"{{second}}","k":"{{first}}","x5c":["{{second}}"]}]}""");

    private static Gen<string> Pem => Gen.Select(
        Gen.OneOfConst("PUBLIC KEY", "RSA PUBLIC KEY", "CERTIFICATE", "PRIVATE KEY", "EC PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "X", ""),
        Gen.OneOf(Gen.Byte.Array[0, 60], Gen.Select(Gen.Int[0, 90], Gen.Byte, Damaged)),
        Gen.Int[1, 2],
        (label, bytes, count) => string.Concat(
            Enumerable.Repeat($"-----BEGIN {label}-----\n{Convert.ToBase64String(bytes)}\n-----END {label}-----\n", count)));

    private static byte[] Damaged(int position, byte value)
    {
        var key = AttackerKeys.P256.ECDsa.ExportSubjectPublicKeyInfo();
        key[position % key.Length] = value;
        return key;
    }
}
