using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Tests.Jose;

public sealed class RsaKeyRecoveryTests
{
    // two primes that go with every public exponent here: none divides p-1 or q-1
    private static readonly BigInteger P = Hex(
        "D125FB6FA3132D29421A06FCB189B21B6ACF6AB5512C0D51AD3F128E9CF6C08663337567165BD82D242E3C5092F567811B74E772E524538427A36AB43465893D"
        + "60BA14D5CB56632BDB6025A849DAB9DA25C37FF38A4CF5B762CED62F5AB793AEB8245697FC279C807D95B2A201E470FAA1FFA7C266B1372477C812D7F290226D");

    private static readonly BigInteger Q = Hex(
        "F2FE119C7AFBFAAF3CF0210E3ECEAB57C64F8EEE3914E5C46862048D177B61F5F54008CFAD76549C02450D3AEB8490628A55A0C6823C64146A65FCF8EF86A1B0"
        + "952554D24551E5624EE19D592C227C55A132E81A8A48FC50D675C8FF9719A5AD3660C1ECA0EF86A6E82D9244E7D22B7F2AADA1198902B0670C22D21C05DFCAFD");

    [Theory]
    [InlineData("RS256", 3)]
    [InlineData("RS256", 5)]
    [InlineData("RS384", 3)]
    [InlineData("RS512", 17)]
    public void Two_tokens_give_the_key_away_when_its_exponent_is_small(string alg, int exponent)
    {
        var signer = new JwsSigner(Key(exponent), alg);

        var key = RsaKeyRecovery.Recover(Token(signer, "one"), Token(signer, "two"));

        Assert.Equal(PublicJwk.Members(signer.Key), PublicJwk.Members(key!));
    }

    [Fact]
    public void An_exponent_of_65537_is_out_of_reach()
    {
        var signer = new JwsSigner(Key(65537), "RS256");

        Assert.Null(RsaKeyRecovery.Recover(Token(signer, "one"), Token(signer, "two")));
    }

    [Fact]
    public void Tokens_of_two_keys_give_none_away() =>
        Assert.Null(RsaKeyRecovery.Recover(Token(new JwsSigner(Key(3), "RS256"), "one"), Token(AttackerKeys.SignerFor("RS256"), "two")));

    [Fact]
    public void A_randomized_padding_gives_no_key_away()
    {
        var signer = new JwsSigner(Key(3), "PS256");

        Assert.Null(RsaKeyRecovery.Recover(Token(signer, "one"), Token(signer, "two")));
    }

    private static RawJwt Token(JwsSigner signer, string id) => RawJwt.Parse(signer.Compact(new JsonObject { ["alg"] = signer.Alg }, new JsonObject { ["jti"] = id }));

    private static RsaSecurityKey Key(int exponent)
    {
        var (phi, e) = ((P - 1) * (Q - 1), new BigInteger(exponent));
        var d = Inverse(e, phi);
        return new RsaSecurityKey(RSA.Create(new RSAParameters
        {
            Modulus = Bytes(P * Q, 256),
            Exponent = e.ToByteArray(isUnsigned: true, isBigEndian: true),
            D = Bytes(d, 256),
            P = Bytes(P, 128),
            Q = Bytes(Q, 128),
            DP = Bytes(d % (P - 1), 128),
            DQ = Bytes(d % (Q - 1), 128),
            InverseQ = Bytes(BigInteger.ModPow(Q, P - 2, P), 128),
        }));
    }

    /// <summary>Extended Euclid.</summary>
    private static BigInteger Inverse(BigInteger value, BigInteger modulus)
    {
        var (r0, r1, t0, t1) = (modulus, value, BigInteger.Zero, BigInteger.One);
        while (!r1.IsZero)
        {
            var quotient = r0 / r1;
            (r0, r1, t0, t1) = (r1, r0 - (quotient * r1), t1, t0 - (quotient * t1));
        }

        return t0.Sign < 0 ? t0 + modulus : t0;
    }

    private static byte[] Bytes(BigInteger value, int size)
    {
        var bytes = new byte[size];
        EcdsaSignatures.Write(value, bytes);
        return bytes;
    }

    private static BigInteger Hex(string hex) => BigInteger.Parse("0" + hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
