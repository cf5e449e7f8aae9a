namespace CryptoAssert;

/// <summary>What can be asserted of an endpoint. Each verb runs real attacks, so await it.</summary>
public sealed class ApiEndpointAssertions : SecurityAssertions<ApiEndpoint, ApiEndpointAssertions>
{
    internal ApiEndpointAssertions(ApiEndpoint subject, string file, int line)
        : base(subject, file, line)
    {
    }

    /// <inheritdoc cref="ConstantTimeChecks.ComparesSecretsInConstantTime(ApiEndpoint, Func{SecretPlaces, SecretUnderTest}, string, int)"/>
    public Task<AndConstraint<ApiEndpointAssertions>> CompareSecretsInConstantTime(
        Func<SecretPlaces, SecretUnderTest> secret, string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.ComparesSecretsInConstantTime(secret, file, line), because, becauseArgs);

    /// <inheritdoc cref="ConstantTimeChecks.ComparesSignaturesInConstantTime"/>
    public Task<AndConstraint<ApiEndpointAssertions>> CompareSignaturesInConstantTime(
        Func<SecretPlaces, SecretUnderTest> secret, string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.ComparesSignaturesInConstantTime(secret, file, line), because, becauseArgs);

    /// <inheritdoc cref="ConstantTimeChecks.HidesWhichUsersExist"/>
    public Task<AndConstraint<ApiEndpointAssertions>> HideWhichUsersExist(
        Attempt known, Attempt unknown, Attempt? accepted = null, string because = "", params object[] becauseArgs) =>
        PassAsync(
            (subject, file, line) => subject.HidesWhichUsersExist(known, unknown, accepted, file, line), because, becauseArgs);

    /// <inheritdoc cref="TokenChecks.IssuesHighEntropyTokens"/>
    public Task<AndConstraint<ApiEndpointAssertions>> IssueHighEntropyTokens(
        Func<TokenOrigins, TokenOrigin> token, string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.IssuesHighEntropyTokens(token, file, line), because, becauseArgs);

    /// <inheritdoc cref="TokenChecks.IssuesUniformCodes"/>
    public Task<AndConstraint<ApiEndpointAssertions>> IssueUniformCodes(
        Func<TokenOrigins, TokenOrigin> code, CodeEntry? entry = null, string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.IssuesUniformCodes(code, entry, file, line), because, becauseArgs);
}
