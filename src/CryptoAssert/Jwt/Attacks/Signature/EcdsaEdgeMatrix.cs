using System.Numerics;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// r and s at the edges of their range: n is zero to the arithmetic and not to <c>if (r == 0)</c>, and a genuine r or s plus n
/// is another number for the same signature. Google Wycheproof, EcdsaVerify; CVE-2022-21449; FIPS 186-5 6.4.2 step 1.
/// </summary>
internal sealed class EcdsaEdgeMatrix : EcdsaAttack
{
    public override string Id => "CRY1087";

    public override IReadOnlyList<string> References => ["RFC 8725 3.4", "ASVS 11.6.1", "CVE-2022-21449"];

    public override string Cause => "accepted an ECDSA signature whose r or s is out of range";

    public override string Why =>
        "numbers that vanish in the arithmetic fit every token, and others give a genuine token a second text";

    public override string Fix =>
        "verify with AddJwtBearer or ECDsa.VerifyData; arithmetic of your own has to refuse r and s outside 1..n-1";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1085", "CRY1086"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var keySize = KeySize(attacker);
        var n = EcdsaSignatures.Order(keySize);
        (string Name, BigInteger Value)[] edges = [("n", n), ("0", 0), ("1", 1), ("n-1", n - 1)];
        foreach (var r in edges)
        {
            foreach (var s in edges)
            {
                yield return Signed(attacker.Token, EcdsaSignatures.Join(r.Value, s.Value, keySize), $"r = {r.Name}, s = {s.Name}");
            }
        }

        if (Genuine(attacker) is not (var genuineR, var genuineS))
        {
            yield break;
        }

        yield return Signed(attacker.Token, Widened(genuineR, genuineS + n, keySize), "the genuine r, s + n");
        yield return Signed(attacker.Token, Widened(genuineR + n, genuineS, keySize), "r + n, the genuine s");
        yield return Signed(attacker.Token, Widened(genuineR + n, genuineS + n, keySize), "r + n, s + n");
    }

    /// <summary>Both numbers in the curve's width; one byte wider where a sum does not fit, as it does on P-521 only.</summary>
    private static byte[] Widened(BigInteger r, BigInteger s, int keySize)
    {
        var size = EcdsaSignatures.FieldBytes(keySize);
        size = Math.Max(size, Math.Max(r.GetByteCount(isUnsigned: true), s.GetByteCount(isUnsigned: true)));
        var signature = new byte[2 * size];
        EcdsaSignatures.Write(r, signature.AsSpan(0, size));
        EcdsaSignatures.Write(s, signature.AsSpan(size));
        return signature;
    }
}
