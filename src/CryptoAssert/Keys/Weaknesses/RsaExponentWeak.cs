using System.Numerics;
using CryptoAssert.Keys.Mathematics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// SaltStack created keys with e = 1, whose signature of a message is the message (CVE-2013-2228).
/// RFC 8017 3.1: e is odd and from 3 to n - 1.
/// </summary>
internal sealed class RsaExponentWeak : KeyWeakness
{
    public override string Id => "CRY5102";

    public override IReadOnlyList<string> References => ["RFC 8017 3.1", "CVE-2013-2228", "FIPS 186-5 A.1.1", "SP 800-89 5.3.3"];

    public override string Cause => "has an RSA exponent that is not valid";

    public override string Why => "with e = 1 a signature is the padded message itself; an even e has no private exponent";

    public override string Fix => "create a new key with RSA.Create(3072), which sets the exponent 65537";

    public override WeaknessFound? Find(
        KeyUnderTest key, IReadOnlyList<KeyUnderTest> all, KeyStrength strength, CancellationToken cancellationToken)
    {
        if (key.Material is not KeyMaterial.Rsa { Exponent: var e, Modulus: var n })
        {
            return null;
        }

        var observed = e < 3 ? $"the exponent {e}"
            : e.IsEven ? $"an even exponent, {Text(e)}"
            : e >= n ? $"an exponent of {e.GetBitLength()} bits, which is not below the modulus"
            : null;
        return observed is null
            ? null
            : new WeaknessFound(observed, "an odd exponent from 3 to n - 1, best 65537 (RFC 8017 3.1)");
    }

    private static string Text(BigInteger e) => e.GetBitLength() <= 32 ? $"{e}" : IntegerMath.Hex(e);
}
