using System.Security.Cryptography;
using System.Text;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The right hash in a wrong block, signed by the issuer: what finds out that a verifier searches the block instead of comparing
/// it, whatever its exponent is today. Google Wycheproof, ModifiedPadding; RFC 8017 8.2.2.
/// </summary>
internal sealed class RsaPkcs1Padding : JwtAttack
{
    public override string Id => "CRY1291";

    public override JwtFamily Family => JwtFamily.Signature;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [347];

    public override IReadOnlyList<string> References => ["RFC 8725 3.4", "RFC 8017 8.2.2", "CVE-2006-4339"];

    public override string Cause => "accepted an RSA signature whose padding is wrong";

    public override string Why =>
        "with a public exponent of 3 anyone can compute such a signature, and a key is exchanged more easily than a verifier";

    public override string Fix =>
        "verify with AddJwtBearer or RSA.VerifyData; a verifier of your own encodes the expected block and compares all of it";

    internal override Needs Needs => Needs.IssuerKey | Needs.RsaToken;

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1091", "CRY1012"];

    internal override string? NotApplicableBecause(Attacker attacker) =>
        !attacker.Token.Alg.StartsWith("RS", StringComparison.Ordinal) ? $"the service signs with {attacker.Token.Alg}, not "
            + "with RS*"
        : RsaPrivateOperation.Of(attacker.Issuer) is null ? "the issuer's private key cannot be exported, so only correct "
            + "blocks can be signed"
        : null;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        if (RsaPrivateOperation.Of(attacker.Issuer) is not { } rsa)
        {
            yield break;
        }

        var token = attacker.Token;
        var hash = JwsSigner.Hash(token.Alg);
        var digest = CryptographicOperations.HashData(hash, Encoding.ASCII.GetBytes(token.SigningInput));
        foreach (var (block, variant) in Blocks(attacker, hash, digest, rsa.Size).Where(wrong => wrong.Block.Length == rsa.Size))
        {
            yield return new Forgery($"{token.SigningInput}.{RawJwt.Segment(rsa.Sign(block))}", variant);
        }
    }

    private static IEnumerable<(byte[] Block, string Variant)> Blocks(Attacker attacker, HashAlgorithmName hash, byte[] digest, int size)
    {
        var info = Pkcs1Block.DigestInfo(hash, digest);
        var (before, after) = Pkcs1Block.AroundParameters(hash, digest, size);
        yield return (Filled([0, 1, .. Pkcs1Block.ShortestPadding, 0, .. info], []), "garbage behind the hash");
        yield return (Filled([0, 1, 0, .. info], []), "no padding, garbage behind the hash");
        yield return (Filled(before, after), "garbage in the parameters of the hash algorithm");
        yield return (Filled([0, 1], [0, .. info]), "garbage in place of the padding");
        yield return (Padded([0, 2], [0, .. info]), "block type 2");
        yield return (Padded([0, 0], [0, .. info]), "block type 0");
        yield return (Padded([0, 1], [0, .. digest]), "the hash without its algorithm");
        yield return (Padded([0, 1], [0, .. Pkcs1Block.DigestInfo(HashAlgorithmName.SHA1, digest)]), "the hash labelled as "
            + "SHA-1");
        yield return (Padded([0, 1], [0, 0x30, 0x81, .. info[1..]]), "BER: a length in more bytes than it takes");
        yield return (Padded([0, 1], [0, 0x30, (byte)(info[1] + 2), .. info[2..], 0x05, 0x00]), "a NULL behind the hash, "
            + "inside its sequence");

        byte[] Filled(byte[] prefix, byte[] suffix) =>
            [.. prefix, .. Pkcs1Block.Garbage(attacker, Math.Max(0, size - prefix.Length - suffix.Length)), .. suffix];

        byte[] Padded(byte[] prefix, byte[] suffix) =>
            [.. prefix, .. Enumerable.Repeat((byte)0xFF, Math.Max(0, size - prefix.Length - suffix.Length)), .. suffix];
    }
}
