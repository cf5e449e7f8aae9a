namespace CryptoAssert;

/// <summary>What can be asserted of a stored password hash. Each verb runs real attacks, so await it.</summary>
public sealed class StoredPasswordHashAssertions : SecurityAssertions<StoredPasswordHash, StoredPasswordHashAssertions>
{
    internal StoredPasswordHashAssertions(StoredPasswordHash subject, string file, int line)
        : base(subject, file, line)
    {
    }

    /// <inheritdoc cref="PasswordChecks.IsStrong"/>
    public Task<AndConstraint<StoredPasswordHashAssertions>> BeStrong(string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.IsStrong(file, line), because, becauseArgs);
}
