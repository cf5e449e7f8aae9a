namespace CryptoAssert.Timing.Attacks;

/// <summary>
/// Tells accounts that exist from those that do not: only for the former is a password hashed. ASP.NET Core Identity's own log-in
/// endpoint has that leak.
/// </summary>
internal sealed class UserExistsByTime : TimingAttack
{
    public const string StableId = "CRY3011";

    public override string Id => StableId;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [208, 204];

    public override IReadOnlyList<string> References => ["ASVS 6.3.8", "OWASP WSTG-IDNT-04", "CVE-2018-15473 (OpenSSH)"];

    public override string Cause => "takes another time for users that exist";

    public override string Why => "whoever measures it learns which addresses have an account, the list that password spraying starts from";

    public override string Fix => "do the same work for everybody: for an unknown user hasher.VerifyHashedPassword(dummyUser, DummyHash, password), with a dummy hash of the same cost; "
        + "mails go to a queue for both";
}
