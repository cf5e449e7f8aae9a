using CryptoAssert.Keys;

namespace CryptoAssert.Passwords.Hashers;

/// <summary>
/// Who never hears that a hash is old keeps it for ever: in the LastPass breach of 2022 the accounts of many years before
/// still had the iterations of many years before. ASVS 5.0 11.2.2.
/// </summary>
internal sealed class NeverRehashes : PasswordHasherWeakness
{
    public const string StableId = "CRY6105";

    public override string Id => StableId;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<string> References => ["ASVS 11.2.2", "ASVS 11.4.2", "OWASP Password Storage Cheat Sheet"];

    public override string Cause => "accepts an old, cheap hash and does not ask to replace it";

    public override string Why => "raising the cost helps new users only: those of before keep the hashes that are cheap to "
        + "guess";

    public override string Fix => "return PasswordVerificationResult.SuccessRehashNeeded when the stored parameters are below "
        + "today's (BCrypt.PasswordNeedsRehash; PasswordHasher<TUser> does it by itself); UserManager "
        + "then rehashes";

    internal override IReadOnlyList<string> ExplainedBy => [AcceptsWrongPassword.StableId];

    public override WeaknessFound? Find(HasherTrials trials)
    {
        var current = trials.ReportsRehash ? HasherTrials.Read(trials.Stored) : null;
        foreach (var old in current is null ? [] : OldHash.Like(current))
        {
            var (ok, rehash) = trials.Verify(old, OldHash.Password);
            if (ok)
            {
                return rehash ? null : Found(old, current!);
            }
        }

        trials.Note("no old hash was accepted, or the hasher cannot say that one is old: nothing is known of rehashing");
        return null;
    }

    private static WeaknessFound Found(string old, StoredPasswordHash current) =>
        new(
            $"success, and no word of rehashing, for {StoredPasswordHash.Parse(old)}",
            $"success and rehash: new hashes are {current}")
        {
            Proof = [new("password", $"\"{OldHash.Password}\""), new("old hash", old)],
        };
}
