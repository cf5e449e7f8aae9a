namespace CryptoAssert;

/// <summary>What can be asserted of tokens. Each verb runs real attacks, so await it.</summary>
public sealed class TokensAssertions : SecurityAssertions<TokensUnderTest, TokensAssertions>
{
    internal TokensAssertions(TokensUnderTest subject, string file, int line)
        : base(subject, file, line)
    {
    }

    /// <inheritdoc cref="TokenChecks.AreUnpredictable"/>
    public Task<AndConstraint<TokensAssertions>> BeUnpredictable(string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.AreUnpredictable(file, line), because, becauseArgs);
}
