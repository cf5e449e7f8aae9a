namespace CryptoAssert.Timing.Attacks;

/// <summary>
/// Forges the signature of a message one character at a time, by the time that a wrong one takes to be refused.
/// </summary>
internal sealed class SignatureComparedCharacterByCharacter : TimingAttack
{
    public const string StableId = "CRY3003";

    public override string Id => StableId;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [208, 347];

    public override IReadOnlyList<string> References => ["ASVS 11.2.4", "CVE-2020-2102 (Jenkins)"];

    public override string Cause => "takes longer for a wrong signature that begins right";

    public override string Why => "whoever measures it signs messages of his own without the key";

    public override string Fix => "decode the signature to bytes and compare with CryptographicOperations.FixedTimeEquals";
}
