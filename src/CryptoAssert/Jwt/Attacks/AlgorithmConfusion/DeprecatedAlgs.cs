using System.Security.Cryptography;
using System.Text;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The issuer's key with a hash that is broken or too short: SHA-1, MD5, an HMAC cut to 64 bits, also under the agreed name.
/// Who can collide the hash can move a genuine signature to other claims. RFC 8725 3.2, RFC 8996.
/// </summary>
internal sealed class DeprecatedAlgs : JwtAttack
{
    public override string Id => "CRY1052";

    public override JwtFamily Family => JwtFamily.AlgorithmConfusion;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [327, 328];

    public override IReadOnlyList<string> References => ["RFC 8725 3.2", "ASVS 11.4.1", "ASVS 11.6.1"];

    public override string Cause => "accepted a signature by an algorithm with a broken hash or a cut tag";

    public override string Why => "SHA-1 and MD5 collide, and 64 bits can be guessed";

    public override string Fix =>
        "set TokenValidationParameters.ValidAlgorithms; in a verifier of your own, remove SHA-1, MD5 and cut tags from the switch";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1012"];

    internal override Needs Needs => Needs.IssuerKey;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var (key, alg) = (attacker.Issuer!.Key, attacker.Issuer.Alg);
        return key switch
        {
            SymmetricSecurityKey secret =>
            [
                Signed("HS1", input => Hmac(HashAlgorithmName.SHA1, secret, input), "HMAC with SHA-1"),
                Signed(alg, input => Hmac(HashAlgorithmName.SHA1, secret, input), $"HMAC with SHA-1 under the name {alg}"),
                Signed("HS256/64", input => Hmac(HashAlgorithmName.SHA256, secret, input)[..8], "HMAC cut to 64 bits"),
                Signed("HMD5", input => Hmac(HashAlgorithmName.MD5, secret, input), "HMAC with MD5"),
            ],
            _ when JwsSigner.Rsa(key) is { } rsa =>
            [
                Signed("RS1", input => rsa.SignData(input, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1), "RSA with SHA-1"),
                Signed(alg, input => rsa.SignData(input, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1), $"RSA with SHA-1 under the name {alg}"),
                Signed("MD5-RSA", input => rsa.SignData(input, HashAlgorithmName.MD5, RSASignaturePadding.Pkcs1), "RSA with MD5"),
                Signed("PS1", input => rsa.SignData(input, HashAlgorithmName.SHA1, RSASignaturePadding.Pss), "RSA-PSS with SHA-1"),
            ],
            _ when JwsSigner.Ec(key) is { } ec =>
            [
                Signed("ES1", input => Ecdsa(ec, HashAlgorithmName.SHA1, input), "ECDSA with SHA-1"),
                Signed(alg, input => Ecdsa(ec, HashAlgorithmName.SHA1, input), $"ECDSA with SHA-1 under the name {alg}"),
                Signed("ES256K", input => Ecdsa(ec, HashAlgorithmName.SHA256, input), "the name of another curve, ES256K"),
            ],
            _ => Array.Empty<Forgery>(),
        };

        Forgery Signed(string name, Func<byte[], byte[]> sign, string variant)
        {
            var input = Resigning.Input(attacker.Token, name);
            return new Forgery($"{input}.{RawJwt.Segment(sign(Encoding.UTF8.GetBytes(input)))}", variant);
        }
    }

    private static byte[] Hmac(HashAlgorithmName hash, SymmetricSecurityKey secret, byte[] input) =>
        CryptographicOperations.HmacData(hash, secret.Key, input);

    private static byte[] Ecdsa(ECDsa key, HashAlgorithmName hash, byte[] input) =>
        EcdsaSignatures.LowS(key.SignData(input, hash, DSASignatureFormat.IeeeP1363FixedFieldConcatenation), key.KeySize);
}
