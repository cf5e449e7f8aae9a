namespace CryptoAssert;

/// <summary>What can be asserted of an endpoint with its credential. Each verb runs real attacks, so await it.</summary>
public sealed class ProtectedEndpointAssertions : SecurityAssertions<ProtectedEndpoint, ProtectedEndpointAssertions>
{
    internal ProtectedEndpointAssertions(ProtectedEndpoint subject, string file, int line)
        : base(subject, file, line)
    {
    }

    /// <inheritdoc cref="JwtChecks.ConformsToJwtBestPractice"/>
    public Task<AndConstraint<ProtectedEndpointAssertions>> ConformToJwtBestPractice(
        string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.ConformsToJwtBestPractice(file, line), because, becauseArgs);

    /// <inheritdoc cref="JwtChecks.DoesNotLeakTokenErrors"/>
    public Task<AndConstraint<ProtectedEndpointAssertions>> NotLeakTokenErrors(
        string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.DoesNotLeakTokenErrors(file, line), because, becauseArgs);

    /// <inheritdoc cref="JwtChecks.RejectsAlgorithmConfusion"/>
    public Task<AndConstraint<ProtectedEndpointAssertions>> RejectAlgorithmConfusion(
        string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.RejectsAlgorithmConfusion(file, line), because, becauseArgs);

    /// <inheritdoc cref="JwtChecks.RejectsEmbeddedKeys"/>
    public Task<AndConstraint<ProtectedEndpointAssertions>> RejectEmbeddedKeys(
        string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.RejectsEmbeddedKeys(file, line), because, becauseArgs);

    /// <inheritdoc cref="JwtChecks.RejectsExpiredJwt"/>
    public Task<AndConstraint<ProtectedEndpointAssertions>> RejectExpiredJwt(string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.RejectsExpiredJwt(file, line), because, becauseArgs);

    /// <inheritdoc cref="JwtChecks.RejectsForgedJwe"/>
    public Task<AndConstraint<ProtectedEndpointAssertions>> RejectForgedJwe(string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.RejectsForgedJwe(file, line), because, becauseArgs);

    /// <inheritdoc cref="JwtChecks.RejectsForgedJwts"/>
    public Task<AndConstraint<ProtectedEndpointAssertions>> RejectForgedJwts(string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.RejectsForgedJwts(file, line), because, becauseArgs);

    /// <inheritdoc cref="JwtChecks.RejectsGuessableKeys"/>
    public Task<AndConstraint<ProtectedEndpointAssertions>> RejectGuessableKeys(
        string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.RejectsGuessableKeys(file, line), because, becauseArgs);

    /// <inheritdoc cref="JwtChecks.RejectsHostileClaims"/>
    public Task<AndConstraint<ProtectedEndpointAssertions>> RejectHostileClaims(
        string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.RejectsHostileClaims(file, line), because, becauseArgs);

    /// <inheritdoc cref="JwtChecks.RejectsJwtOutsideItsPlace"/>
    public Task<AndConstraint<ProtectedEndpointAssertions>> RejectJwtOutsideItsPlace(
        string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.RejectsJwtOutsideItsPlace(file, line), because, becauseArgs);

    /// <inheritdoc cref="JwtChecks.RejectsKeyIdInjection"/>
    public Task<AndConstraint<ProtectedEndpointAssertions>> RejectKeyIdInjection(
        string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.RejectsKeyIdInjection(file, line), because, becauseArgs);

    /// <inheritdoc cref="JwtChecks.RejectsMalformedJwt"/>
    public Task<AndConstraint<ProtectedEndpointAssertions>> RejectMalformedJwt(
        string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.RejectsMalformedJwt(file, line), because, becauseArgs);

    /// <inheritdoc cref="JwtChecks.RejectsMalleableSignatures"/>
    public Task<AndConstraint<ProtectedEndpointAssertions>> RejectMalleableSignatures(
        string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.RejectsMalleableSignatures(file, line), because, becauseArgs);

    /// <inheritdoc cref="JwtChecks.RejectsTamperedJwt"/>
    public Task<AndConstraint<ProtectedEndpointAssertions>> RejectTamperedJwt(string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.RejectsTamperedJwt(file, line), because, becauseArgs);

    /// <inheritdoc cref="JwtChecks.RejectsUnsignedJwt"/>
    public Task<AndConstraint<ProtectedEndpointAssertions>> RejectUnsignedJwt(string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.RejectsUnsignedJwt(file, line), because, becauseArgs);

    /// <inheritdoc cref="JwtChecks.RejectsUntrustedKeys"/>
    public Task<AndConstraint<ProtectedEndpointAssertions>> RejectUntrustedKeys(
        string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.RejectsUntrustedKeys(file, line), because, becauseArgs);

    /// <inheritdoc cref="JwtChecks.RejectsWrongAudience"/>
    public Task<AndConstraint<ProtectedEndpointAssertions>> RejectWrongAudience(
        string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.RejectsWrongAudience(file, line), because, becauseArgs);

    /// <inheritdoc cref="JwtChecks.RejectsWrongIssuer"/>
    public Task<AndConstraint<ProtectedEndpointAssertions>> RejectWrongIssuer(string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.RejectsWrongIssuer(file, line), because, becauseArgs);

    /// <inheritdoc cref="JwtChecks.RejectsWrongTokenType"/>
    public Task<AndConstraint<ProtectedEndpointAssertions>> RejectWrongTokenType(
        string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.RejectsWrongTokenType(file, line), because, becauseArgs);

    /// <inheritdoc cref="JwtChecks.Resists"/>
    public Task<AndConstraint<ProtectedEndpointAssertions>> Resist(
        JwtAttack attack, string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.Resists(attack, file, line), because, becauseArgs);

    /// <inheritdoc cref="JwtChecks.SurvivesOversizedJwt"/>
    public Task<AndConstraint<ProtectedEndpointAssertions>> SurviveOversizedJwt(
        string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.SurvivesOversizedJwt(file, line), because, becauseArgs);

    /// <inheritdoc cref="AppKeyChecks.SignsWithUnguessableSecret"/>
    public Task<AndConstraint<ProtectedEndpointAssertions>> SignWithUnguessableSecret(
        string because = "", params object[] becauseArgs) =>
        PassAsync((subject, file, line) => subject.SignsWithUnguessableSecret(file, line), because, becauseArgs);
}
