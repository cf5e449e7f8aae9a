using System.Numerics;
using System.Security.Cryptography;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Tests.Jwt.Jose;

public sealed class EcdsaSignaturesTests
{
    public static TheoryData<string> Algorithms => ["ES256", "ES384", "ES512"];

    [Theory, MemberData(nameof(Algorithms))]
    public void The_order_is_that_of_the_platforms_curve(string alg)
    {
        using var ec = ECDsa.Create(Curve(alg));
        var order = ec.ExportExplicitParameters(includePrivateParameters: false).Curve.Order!;

        Assert.Equal(new BigInteger(order, isUnsigned: true, isBigEndian: true), EcdsaSignatures.Order(EcdsaSignatures.KeySize(alg)));
    }

    [Theory, MemberData(nameof(Algorithms))]
    public void A_signature_with_low_s_is_still_one_and_has_the_smaller_s(string alg)
    {
        using var ec = ECDsa.Create(Curve(alg));
        var hash = JwsSigner.Hash(alg);
        var half = EcdsaSignatures.Order(ec.KeySize) / 2;
        var changed = 0;
        for (byte message = 0; message < 20; message++)
        {
            var signature = ec.SignData([message], hash);

            var low = EcdsaSignatures.LowS(signature, ec.KeySize);

            Assert.True(ec.VerifyData((byte[])[message], low, hash));
            Assert.True(EcdsaSignatures.Split(low).S <= half);
            Assert.Equal(EcdsaSignatures.Split(signature).R, EcdsaSignatures.Split(low).R);
            changed += low.AsSpan().SequenceEqual(signature) ? 0 : 1;
        }

        Assert.InRange(changed, 1, 19); // each s is high in half of all cases: 20 of one kind come once in 500 000 runs
    }

    [Fact]
    public void Low_s_leaves_the_middle_alone_and_mirrors_what_is_above()
    {
        var n = EcdsaSignatures.Order(256);
        var middle = EcdsaSignatures.Join(7, n / 2, 256);

        Assert.Same(middle, EcdsaSignatures.LowS(middle, 256));
        Assert.Equal(EcdsaSignatures.Join(7, 1, 256), EcdsaSignatures.LowS(EcdsaSignatures.Join(7, n - 1, 256), 256));
    }

    [Theory, MemberData(nameof(Algorithms))]
    public void The_asn1_form_is_the_platforms(string alg)
    {
        using var ec = ECDsa.Create(Curve(alg));
        var (r, s) = EcdsaSignatures.Split(ec.SignData([1], JwsSigner.Hash(alg)));

        Assert.True(ec.VerifyData((byte[])[1], EcdsaDer.Encode(r, s), JwsSigner.Hash(alg), DSASignatureFormat.Rfc3279DerSequence));
    }

    private static ECCurve Curve(string alg) => alg switch
    {
        "ES256" => ECCurve.NamedCurves.nistP256,
        "ES384" => ECCurve.NamedCurves.nistP384,
        _ => ECCurve.NamedCurves.nistP521,
    };
}
