namespace CryptoAssert;

/// <summary>What can be asserted of an encryption. Each verb runs real attacks, so await it.</summary>
public sealed class EncryptionAssertions : SecurityAssertions<EncryptionUnderTest, EncryptionAssertions>
{
    internal EncryptionAssertions(EncryptionUnderTest subject, string file, int line)
        : base(subject, file, line)
    {
    }

    /// <inheritdoc cref="EncryptionChecks.EncryptsSafely"/>
    public Task<AndConstraint<EncryptionAssertions>> EncryptSafely(string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.EncryptsSafely(file, line), because, becauseArgs);
}
