using System.Numerics;
using System.Security.Cryptography;
using CryptoAssert.Keys;
using CryptoAssert.Keys.Mathematics;
using CryptoAssert.Keys.Weaknesses;
using static CryptoAssert.Tests.Keys.WeaknessFixture;

namespace CryptoAssert.Tests.Keys;

/// <summary>The published signatures are those with which google/paranoid_crypto tests itself (paranoid_ecdsa_test.py).</summary>
public class EcdsaNonceTests
{
    private const string Hello = "185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969";
    private const string Twice = "f7ff9e8b7bb2e09b70935a5d785e0cc5d9d0abf0";

    private static readonly KeyMaterial.Ec Key = new(
        "P-256",
        PublishedModuli.Hex("6bd8ef4185015cddc53a29b99be05be1009d6f15c9b1a63805ed3fef756ceb95"),
        PublishedModuli.Hex("a3fc62804edfe18d11e8d3d4b6c47a15f1d13c3f71bc93756cb8dfa651366b54"));

    private static readonly EcdsaSignature[] Below160Bits =
    [
        Signature(
            "91f66ac7557233b41b3044ab9daf0ad891a8ffcaf99820c3cd8a44fc709ed3ae",
            "1dd0a378454692eb4ad68c86732404af3e73c6bf23a8ecc5449500fcab05208d",
            "d94a29716364d9e8b67c411ee9357dd876370192"),
        Signature(
            "e8875e56b79956d446d24f06604b7705905edac466d5469f815547dea7a3171c",
            "582ecf967e0e3acf5e3853dbe65a84ba59c3ec8a43951bcff08c64cb614023f8",
            "154004551a71cf1b3516d15fe385a7fcd02cbf44"),
        Signature(
            "566ce1db407edae4f32a20defc381f7efb63f712493c3106cf8e85f464351ca6",
            "9e4304a36d2c83ef94e19a60fb98f659fa874bfb999712ceb58382e2ccda26ba",
            "8e30d6aac813417d581bd798bb4422107881ac34"),
    ];

    private static readonly EcdsaSignature[] SamePrefix =
    [
        Signature(
            "d15473271f9caebc8c7a4a9d57e35ab5d852ae57939ef55768a27c2eb3ff1c28",
            "b32d96b7ff5ab009979836a0442b94f4c4cc0cbab7618d3b8d9df6a5b8660b55",
            Twice),
        Signature(
            "3b2e11aa616736aa99782b4dc1df7d4fe9d97c78d925b29efb6b9c1fcc9e250e",
            "22679be92f008d2d76ae06a3d46802be6108bfc7e955256cd786b2d54f59c1ae",
            Twice),
        .. Below160Bits,
    ];

    private static readonly EcdsaSignature[] SameSuffix =
    [
        Signature(
            "bb2924c21aa5d7c683c0c7809f8d378e519fd67a55e8bfe612ac17072bb3e62b",
            "e8bea721d4e68a2b4063d4c4175718807dd520fb8f61791dce9a632743bd012b",
            Hello),
        Signature(
            "eadf63e84ef38d69be0524355b6e7de025081b0de18c6db95f583c6133873946",
            "5c3145f4f8c438e26a55c7011a17fa6126c89d18504afac863f560305d8f56c1",
            Hello),
        Signature(
            "8f9fecb4d780d97813431fd75551bca15c6d891904d8df2ccbe1b665264317e2",
            "74551e947c523d1f482caf86a3e6f048654c03e285a1bf9d05a4e6bc4ebc7458",
            Hello),
        Signature(
            "11b717242f3b597bb8fbd89d4eb6d6dae5d096055569f242f8d5bc37bb070b98",
            "1babb0143b1ec8738b0bc333b8aa97221da68b914fff3752d5009fc98135c77a",
            Hello),
        Signature(
            "db5ca2cb8362d231c120e8b370942d1d9d193bba5d1c33374b74bc230e52b7a9",
            "cdf5818a45fd641048b3cc1a175c33dadff504c4067eb046b3de3a8b93a94dca",
            Hello),
    ];

    [Fact]
    public void Published_signatures_with_nonces_of_160_bits_give_the_key()
    {
        var found = new EcdsaNonceShort().Find(Key, Below160Bits, CancellationToken.None);

        AssertPrivateKey(found);
        Assert.True(found.Proved("nonce 1").GetBitLength() <= 160);
    }

    [Fact]
    public void Published_signatures_with_a_common_prefix_give_the_key() =>
        AssertPrivateKey(new EcdsaNonceSharedBits().Find(Key, SamePrefix, CancellationToken.None));

    [Fact]
    public void Published_signatures_with_a_common_suffix_give_the_key() =>
        AssertPrivateKey(new EcdsaNonceSharedBits().Find(Key, SameSuffix, CancellationToken.None));

    [Theory]
    [InlineData("P-256", 1)]
    [InlineData("P-384", 1)]
    [InlineData("P-521", 1)]
    [InlineData("P-256", -1)]
    public void A_repeated_nonce_gives_the_key(string curve, int sign)
    {
        var (key, d, sign2) = Signer(curve);
        var nonce = RandomBits(200);
        var second = sign2(nonce, "two");
        second = sign > 0 ? second : second with { S = Curves.Find(curve)!.Order - second.S };
        var signatures = new[] { sign2(RandomBits(200), "zero"), sign2(nonce, "one"), second };

        var found = new EcdsaNonceRepeated().Find(key, signatures, CancellationToken.None);

        Assert.Equal(d, found.Proved("d"));
        Assert.Equal(nonce, found.Proved("nonce 1"));
    }

    [Theory]
    [InlineData("P-256", 120, 2)]
    [InlineData("P-256", 164, 3)]
    [InlineData("P-256", 170, 4)]
    [InlineData("P-256", 200, 6)]
    [InlineData("P-256", 200, 40)]
    [InlineData("P-384", 250, 4)]
    [InlineData("P-521", 400, 6)]
    [InlineData("secp256k1", 200, 6)]
    public void Short_nonces_give_the_key(string curve, int bits, int count)
    {
        var (key, d, sign) = Signer(curve);
        var signatures = Enumerable.Range(0, count).Select(i => sign(RandomBits(bits), $"token {i}")).ToArray();

        Assert.Equal(d, new EcdsaNonceShort().Find(key, signatures, CancellationToken.None).Proved("d"));
    }

    [Fact]
    public void Sound_signatures_of_the_framework_pass()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        var signatures = Enumerable.Range(0, 12).Select(i =>
        {
            var hash = SHA256.HashData([(byte)i]);
            var signature = key.SignHash(hash);
            return new EcdsaSignature(Number(signature[..32]), Number(signature[32..]), hash);
        }).ToArray();

        Assert.All(AllWeaknesses.Nonces, weakness =>
            Assert.Null(weakness.Find(new KeyMaterial.Ec("P-256", Number(point.X!), Number(point.Y!)), signatures, CancellationToken.None)));
    }

    [Fact]
    public void The_same_signature_twice_repeats_no_nonce()
    {
        var (key, _, sign) = Signer("P-256");
        var signature = sign(RandomBits(250), "once");

        Assert.Null(new EcdsaNonceRepeated().Find(key, [signature, signature with { Hash = [.. signature.Hash] }], CancellationToken.None));
    }

    [Fact]
    public void Nothing_is_found_on_an_unknown_curve_out_of_range_or_without_signatures()
    {
        foreach (var weakness in AllWeaknesses.Nonces)
        {
            Assert.Null(weakness.Find(Key with { Curve = "none" }, Below160Bits, CancellationToken.None));
            Assert.Null(weakness.Find(Key, [], CancellationToken.None));
            Assert.Null(weakness.Find(Key, [new(0, 0, [1]), new(-1, 5, [1]), new(1, BigInteger.One << 256, [1])], CancellationToken.None));
        }
    }

    private static void AssertPrivateKey(WeaknessFound? found)
    {
        var curve = Curves.Find("P-256")!;
        Assert.Equal((Key.X, Key.Y), curve.Multiply(found.Proved("d"), curve.Generator));
    }

    private static EcdsaSignature Signature(string r, string s, string hash) =>
        new(PublishedModuli.Hex(r), PublishedModuli.Hex(s), Convert.FromHexString(hash));

    private static BigInteger RandomBits(int bits) => (Number(RandomNumberGenerator.GetBytes(80)) % (BigInteger.One << bits)) | 1;

    /// <summary>FIPS 186-5 6.4.1, with the nonce as an input.</summary>
    private static (KeyMaterial.Ec Key, BigInteger D, Func<BigInteger, string, EcdsaSignature> Sign) Signer(string name)
    {
        var curve = Curves.Find(name)!;
        var d = RandomBits(curve.Bits - 1);
        var (x, y) = curve.Multiply(d, curve.Generator)!.Value;
        return (new KeyMaterial.Ec(name, x, y), d, (nonce, text) =>
        {
            var signature = new EcdsaSignature(
                curve.Multiply(nonce, curve.Generator)!.Value.X % curve.Order, 0, SHA512.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
            var s = (signature.Number(curve.Bits) + (signature.R * d)) * IntegerMath.Inverse(nonce, curve.Order)!.Value;
            return signature with { S = s % curve.Order };
        });
    }
}
