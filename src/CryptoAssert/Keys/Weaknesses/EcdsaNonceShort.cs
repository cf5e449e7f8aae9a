using System.Globalization;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// Breitner and Heninger computed hundreds of private keys of Bitcoin, Ethereum, SSH and HTTPS from nonces of 64, 110, 128 and
/// 160 bits: Biased Nonce Sense, 2019. PuTTY's were 512 of 521 bits (CVE-2024-31497).
/// </summary>
internal sealed class EcdsaNonceShort : NonceWeakness
{
    public override string Id => "CRY5402";

    public override IReadOnlyList<string> References =>
        ["Breitner and Heninger, Biased Nonce Sense, 2019", "FIPS 186-5 6.3", "RFC 6979 3"];

    public override string Cause => "signs with ECDSA nonces that are too short";

    public override string Why =>
        "a lattice of a few tokens gives the private key in milliseconds, and with it anyone becomes anyone";

    public override string Fix => "sign with ECDsa.SignData and replace the key, which is lost";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY5401"];

    public override WeaknessFound? Find(
        KeyMaterial.Ec key, IReadOnlyList<EcdsaSignature> signatures, CancellationToken cancellationToken) =>
        EcdsaNonces.Short(key, signatures, cancellationToken) is { } found
            ? found.Found(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{found.Nonces.Count} signatures with nonces of up to {found.Nonces.Max(k => k.GetBitLength())} bits"),
                "nonces as long as the curve's order")
            : null;
}
