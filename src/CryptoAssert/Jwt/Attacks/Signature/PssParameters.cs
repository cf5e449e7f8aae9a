using System.Security.Cryptography;
using System.Text;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// PS* signatures of the issuer with another salt length, mask hash, trailer or padding than RFC 7518 3.5 fixes: what a verifier
/// takes that reads its parameters off the block, as OpenSSL's "auto" salt length does. Google Wycheproof, RsaPss.
/// </summary>
internal sealed class PssParameters : JwtAttack
{
    public override string Id => "CRY1093";

    public override JwtFamily Family => JwtFamily.Signature;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [347];

    public override IReadOnlyList<string> References => ["RFC 7518 3.5", "RFC 8017 9.1.2", "RFC 8725 3.4"];

    public override string Cause => "accepted a PS* signature with parameters that JWS does not allow";

    public override string Why => "what the verifier does not fix the attacker chooses, and the proof of PSS no longer covers it";

    public override string Fix =>
        "verify with AddJwtBearer or RSA.VerifyData(.., RSASignaturePadding.Pss); elsewhere set salt length = hash length, never auto";

    internal override Needs Needs => Needs.IssuerKey | Needs.RsaToken;

    internal override string? NotApplicableBecause(Attacker attacker) =>
        !attacker.Token.Alg.StartsWith("PS", StringComparison.Ordinal) ? $"the service signs with {attacker.Token.Alg}, not "
            + "with PS*"
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
        var message = Encoding.ASCII.GetBytes(token.SigningInput);
        var right = new PssBlock(JwsSigner.Hash(token.Alg));
        var hashLength = CryptographicOperations.HashData(right.Hash, []).Length;
        var longest = right.LongestSalt(rsa.ModulusBits);
        if (longest <= hashLength + 1)
        {
            yield break; // no room to be wrong in
        }

        (PssBlock Block, int SaltLength, string Variant)[] wrong =
        [
            (right, 0, "no salt"),
            (right, 20, "a salt of 20 bytes, the default of RFC 8017"),
            (right, longest, "the longest salt that fits"),
            (right, hashLength - 1, "a salt one byte shorter than the hash"),
            (right with { MaskHash = HashAlgorithmName.SHA1 }, hashLength, "MGF1 with SHA-1"),
            (right with { MaskHash = right.Hash == HashAlgorithmName.SHA512 ? HashAlgorithmName.SHA256 : HashAlgorithmName.SHA512 }, hashLength, "MGF1 with another SHA-2"),
            (right with { Trailer = 0xCC }, hashLength, "trailer CC"),
            (right with { Trailer = 0x00 }, hashLength, "trailer 00"),
            (right with { PaddingOctet = 0x01 }, hashLength, "padding that is not zero"),
        ];
        foreach (var (block, saltLength, variant) in wrong)
        {
            var signature = rsa.Sign(block.Encode(message, attacker.Bytes(saltLength), rsa.ModulusBits));
            yield return new Forgery($"{token.SigningInput}.{RawJwt.Segment(signature)}", variant);
        }
    }
}
