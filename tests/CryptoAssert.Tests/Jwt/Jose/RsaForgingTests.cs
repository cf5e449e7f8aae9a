using System.Numerics;
using System.Security.Cryptography;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Tests.Jwt.Jose;

/// <summary>
/// What the attacks sign by hand has to be right but for what they get wrong on purpose, or they would prove nothing.
/// </summary>
public sealed class RsaForgingTests
{
    private static readonly RSA Rsa = RSA.Create(2048);
    private static readonly JwsSigner Signer = new(new RsaSecurityKey(Rsa), "RS256");

    [Fact]
    public void A_correct_pkcs1_block_signed_by_hand_is_the_platforms_signature()
    {
        var info = Pkcs1Block.DigestInfo(HashAlgorithmName.SHA256, SHA256.HashData([1, 2, 3]));
        var operation = RsaPrivateOperation.Of(Signer)!;

        var signature = operation.Sign([0, 1, .. Enumerable.Repeat((byte)0xFF, operation.Size - 3 - info.Length), 0, .. info]);

        Assert.Equal(Rsa.SignData([1, 2, 3], HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1), signature);
    }

    [Theory]
    [InlineData(2048, "SHA256")]
    [InlineData(2048, "SHA512")]
    [InlineData(1024, "SHA384")]
    public void A_correct_pss_block_signed_by_hand_is_accepted(int modulusBits, string hash)
    {
        using var rsa = RSA.Create(modulusBits);
        var block = new PssBlock(new HashAlgorithmName(hash));
        var salt = RandomNumberGenerator.GetBytes(CryptographicOperations.HashData(block.Hash, []).Length);
        var operation = RsaPrivateOperation.Of(new JwsSigner(new RsaSecurityKey(rsa), "PS256"))!;

        var signature = operation.Sign(block.Encode([1, 2, 3], salt, operation.ModulusBits));

        Assert.True(rsa.VerifyData((byte[])[1, 2, 3], signature, block.Hash, RSASignaturePadding.Pss));
    }

    [Fact]
    public void A_key_without_its_private_part_signs_no_block() =>
        Assert.Null(RsaPrivateOperation.Of(new JwsSigner(new RsaSecurityKey(Rsa.ExportParameters(includePrivateParameters: false)), "RS256")));

    [Theory]
    [InlineData(256)]
    [InlineData(384)]
    [InlineData(512)]
    public void A_cube_begins_and_ends_as_wanted(int size)
    {
        byte[] prefix = [0, 1, 0xFF, 0xFF];
        byte[] suffix = [0, .. SHA256.HashData([1])];
        suffix[^1] |= 1;

        var root = CubeRoots.Between(prefix, suffix, size, new Random(1), withoutZeros: true)!;

        var cube = new byte[size];
        EcdsaSignatures.Write(BigInteger.Pow(EcdsaSignatures.Unsigned(root), 3), cube);
        Assert.Equal(size, root.Length);
        Assert.Equal(prefix, cube[..prefix.Length]);
        Assert.Equal(suffix, cube[^suffix.Length..]);
        Assert.DoesNotContain((byte)0, cube[prefix.Length..^suffix.Length]);
    }

    [Fact]
    public void An_even_end_or_too_long_a_beginning_has_no_cube_root()
    {
        Assert.Null(CubeRoots.Between([0, 1], [2], 256, new Random(1)));
        Assert.Null(CubeRoots.Between([0, 1, .. new byte[120]], [], 256, new Random(1)));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(26, 2)]
    [InlineData(27, 3)]
    [InlineData(28, 3)]
    public void The_cube_root_is_rounded_down(int value, int root) => Assert.Equal(root, CubeRoots.Floor(value));
}
