namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// Sony signed the PlayStation 3's firmware with one constant nonce, and fail0verflow had the private key in 2010; Android
/// wallets lost money the same way in 2013. RFC 6979, FIPS 186-5 6.3.
/// </summary>
internal sealed class EcdsaNonceRepeated : NonceWeakness
{
    public override string Id => "CRY5401";

    public override IReadOnlyList<string> References => ["RFC 6979 3", "FIPS 186-5 6.3", "fail0verflow, Console Hacking, 2010"];

    public override string Cause => "signed two tokens with the same ECDSA nonce";

    public override string Why => "two such tokens give the private key by school arithmetic, and with it anyone becomes anyone";

    public override string Fix => "sign with ECDsa.SignData and replace the key, which is lost";

    public override WeaknessFound? Find(
        KeyMaterial.Ec key, IReadOnlyList<EcdsaSignature> signatures, CancellationToken cancellationToken) =>
        EcdsaNonces.Repeated(key, signatures)?.Found("two signatures with the same r", "a new nonce for each signature");
}
