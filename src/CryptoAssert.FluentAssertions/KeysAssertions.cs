namespace CryptoAssert;

/// <summary>What can be asserted of keys. Each verb runs real attacks, so await it.</summary>
public sealed class KeysAssertions : SecurityAssertions<KeysUnderTest, KeysAssertions>
{
    internal KeysAssertions(KeysUnderTest subject, string file, int line)
        : base(subject, file, line)
    {
    }

    /// <inheritdoc cref="KeyChecks.HasStrongKeys"/>
    public Task<AndConstraint<KeysAssertions>> HaveStrongKeys(string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.HasStrongKeys(file, line), because, becauseArgs);
}
