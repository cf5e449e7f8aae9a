namespace CryptoAssert;

/// <summary>What can be asserted of a comparer. Each verb runs real attacks, so await it.</summary>
public sealed class ComparerAssertions : SecurityAssertions<ComparerUnderTest, ComparerAssertions>
{
    internal ComparerAssertions(ComparerUnderTest subject, string file, int line)
        : base(subject, file, line)
    {
    }

    /// <inheritdoc cref="ConstantTimeChecks.ComparesSecretsInConstantTime(ComparerUnderTest, string, int)"/>
    public Task<AndConstraint<ComparerAssertions>> CompareSecretsInConstantTime(
        string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.ComparesSecretsInConstantTime(file, line), because, becauseArgs);
}
