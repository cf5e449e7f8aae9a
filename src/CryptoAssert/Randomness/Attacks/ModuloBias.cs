namespace CryptoAssert.Randomness.Attacks;

/// <summary>
/// A random byte modulo the size of the alphabet: of 62 characters the first 8 come a fifth more often (5 of 256 values each,
/// the others 4). The same slip in ECDSA nonces gave away private keys (Breitner and Heninger, Biased Nonce Sense, 2019).
/// </summary>
internal sealed class ModuloBias : RandomnessAttack
{
    public override string Id => "CRY4202";

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [331, 330];

    public override IReadOnlyList<string> References => ["ASVS 11.5.1", "RFC 4086", "SP 800-90A"];

    public override string Cause =>
        "takes random bytes modulo the size of the alphabet, so that its first characters come more often";

    public override string Why =>
        "the tokens are less random than their length suggests; byte % 62 gives some characters a fifth more often";

    public override string Fix =>
        "use RandomNumberGenerator.GetString(alphabet, 22), GetItems or GetInt32(alphabet.Length): "
        + "they throw away the values that would be too many";
}
