using System.Globalization;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// Nonces that begin or end alike, as a process id or a time in front of random bytes: Breitner and Heninger, Biased Nonce Sense,
/// 2019. Google's paranoid_crypto (CheckNonceCommonPrefix, CheckNonceCommonPostfix).
/// </summary>
internal sealed class EcdsaNonceSharedBits : NonceWeakness
{
    public override string Id => "CRY5403";

    public override IReadOnlyList<string> References =>
        ["Breitner and Heninger, Biased Nonce Sense, 2019", "google/paranoid_crypto CheckNonceCommonPrefix", "FIPS 186-5 6.3"];

    public override string Cause => "signs with ECDSA nonces that share bits";

    public override string Why =>
        "a lattice of a few tokens gives the private key in milliseconds, and with it anyone becomes anyone";

    public override string Fix => "sign with ECDsa.SignData and replace the key, which is lost";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY5401", "CRY5402"];

    public override WeaknessFound? Find(
        KeyMaterial.Ec key, IReadOnlyList<EcdsaSignature> signatures, CancellationToken cancellationToken)
    {
        var prefix = EcdsaNonces.SamePrefix(key, signatures, cancellationToken);
        var found = prefix ?? EcdsaNonces.SameSuffix(key, signatures, cancellationToken);
        return found?.Found(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{found.Nonces.Count} signatures whose nonces have the same {(prefix is null ? "last" : "first")} bits"),
            "nonces whose bits are all random");
    }
}
