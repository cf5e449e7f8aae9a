using System.Numerics;
using System.Security.Cryptography;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The genuine signature plus the modulus, or in more bytes: the arithmetic gives the same block for it, so a verifier
/// that checks neither length nor range knows many texts for one token. RFC 8017 8.2.2 step 1 and 5.2.2 step 1.
/// </summary>
/// <remarks>In fewer bytes, one signature in 256 can be written, and OpenSSL takes those of PSS: the stock handler would be accused by chance.</remarks>
internal sealed class RsaSignatureRange : JwtAttack
{
    public override string Id => "CRY1092";

    public override JwtFamily Family => JwtFamily.Signature;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [347, 1284];

    public override IReadOnlyList<string> References => ["RFC 8017 8.2.2", "RFC 7518 3.3", "RFC 8725 3.4"];

    public override string Cause => "accepted an RSA signature that is out of range or of the wrong length";

    public override string Why => "a revoked or already used token comes back under another text";

    public override string Fix =>
        "verify with AddJwtBearer or RSA.VerifyData; arithmetic of your own compares the length with the modulus's, and refuses s >= n";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1012"];

    internal override Needs Needs => Needs.RsaToken;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var signature = token.Signature;
        yield return Signed([0, .. signature], "a leading zero byte");
        yield return Signed([0, 0, 0, 0, .. signature], "four leading zero bytes");
        foreach (var modulus in Moduli(attacker, signature.Length))
        {
            yield return Signed((EcdsaSignatures.Unsigned(signature) + modulus).ToByteArray(isUnsigned: true, isBigEndian: true), "s + n");
        }

        Forgery Signed(byte[] altered, string variant) => new($"{token.SigningInput}.{RawJwt.Segment(altered)}", variant);
    }

    /// <summary>The known moduli of the signature's length.</summary>
    private static IEnumerable<BigInteger> Moduli(Attacker attacker, int size) => attacker.PublicKeys
        .Select(JwsSigner.Rsa).OfType<RSA>()
        .Select(rsa => rsa.ExportParameters(includePrivateParameters: false).Modulus!)
        .Where(modulus => modulus.Length == size)
        .Select(modulus => EcdsaSignatures.Unsigned(modulus));
}
