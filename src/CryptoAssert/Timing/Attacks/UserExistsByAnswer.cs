namespace CryptoAssert.Timing.Attacks;

/// <summary>
/// Tells accounts that exist from those that do not by the answer: status, headers, cookies, body or its length.
/// </summary>
internal sealed class UserExistsByAnswer : TimingAttack
{
    public const string StableId = "CRY3012";

    public override string Id => StableId;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [204, 203];

    public override IReadOnlyList<string> References => ["ASVS 6.3.8", "OWASP WSTG-IDNT-04"];

    public override string Cause => "answers differently for users that exist";

    public override string Why => "anyone learns which addresses have an account";

    public override string Fix => "give the same status, headers and text whether or not the account exists; tell the rest by mail";
}
