using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The genuine signature, written as ASN.1 instead of r and s side by side: a second text for the same token, which no
/// denylist of token hashes knows. RFC 7518 3.4 allows one form only.
/// </summary>
internal sealed class EcdsaDerEncoding : EcdsaAttack
{
    public override string Id => "CRY1088";

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<string> References => ["RFC 7518 3.4", "RFC 8725 3.4", "ASVS 9.1.1"];

    public override string Cause => "accepted an ECDSA signature in ASN.1";

    public override string Why => "a revoked or already used token comes back under another text";

    public override string Fix => "verify with AddJwtBearer, or ECDsa.VerifyData without DSASignatureFormat.Rfc3279DerSequence";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1086"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        if (Genuine(attacker) is not (var r, var s))
        {
            yield break;
        }

        var der = EcdsaDer.Encode(r, s);
        yield return Signed(attacker.Token, der, "DER");
        yield return Signed(attacker.Token, EcdsaDer.WithLongLength(der), "BER: the length in more bytes than it takes");
        yield return Signed(attacker.Token, [.. der, 0], "DER and a zero byte");
    }
}
