namespace CryptoAssert.Timing.Attacks;

/// <summary>
/// Reads from the answer itself whether a wrong secret was nearly right: another status, header or text.
/// </summary>
internal sealed class SecretRefusedInDifferentWays : TimingAttack
{
    public const string StableId = "CRY3002";

    public override string Id => StableId;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [203, 204];

    public override IReadOnlyList<string> References => ["ASVS 16.5.1"];

    public override string Cause => "answers two wrong secrets of the same length differently";

    public override string Why => "the answer tells how close a guess came";

    public override string Fix => "refuse every wrong secret with the same status, headers and body";
}
