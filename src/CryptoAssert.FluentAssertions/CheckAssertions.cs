namespace CryptoAssert;

/// <summary>
/// What can be asserted of a check that is already written: several verbs joined by <c>And</c>, under a policy, with accepted
/// findings, or of an app: <c>await app.RequiresMinimumKeySize().Should().Pass(because: "we sign with it")</c>.
/// </summary>
public sealed class CheckAssertions : SecurityAssertions<SecurityCheck, CheckAssertions>
{
    internal CheckAssertions(SecurityCheck subject)
        : base(subject, "", 0)
    {
    }

    /// <summary>Runs the check, which must pass.</summary>
    public Task<AndConstraint<CheckAssertions>> Pass(string because = "", params object[] becauseArgs) =>
        PassAsync((subject, _, _) => subject, because, becauseArgs);
}
