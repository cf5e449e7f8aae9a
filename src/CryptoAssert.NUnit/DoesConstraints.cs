using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CryptoAssert;

/// <summary>The verbs as constraints: <c>await Assert.ThatAsync(orders, Does.RejectUnsignedJwt())</c>.</summary>
public static class DoesConstraints
{
    extension(Does)
    {
        /// <inheritdoc cref="JwtChecks.ConformsToJwtBestPractice"/>
        public static SecurityConstraint<ProtectedEndpoint> ConformToJwtBestPractice(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ProtectedEndpoint>.Of(subject => subject.ConformsToJwtBestPractice(file, line));

        /// <inheritdoc cref="JwtChecks.DoesNotLeakTokenErrors"/>
        public static SecurityConstraint<ProtectedEndpoint> NotLeakTokenErrors(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ProtectedEndpoint>.Of(subject => subject.DoesNotLeakTokenErrors(file, line));

        /// <inheritdoc cref="JwtChecks.RejectsAlgorithmConfusion"/>
        public static SecurityConstraint<ProtectedEndpoint> RejectAlgorithmConfusion(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ProtectedEndpoint>.Of(subject => subject.RejectsAlgorithmConfusion(file, line));

        /// <inheritdoc cref="JwtChecks.RejectsEmbeddedKeys"/>
        public static SecurityConstraint<ProtectedEndpoint> RejectEmbeddedKeys(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ProtectedEndpoint>.Of(subject => subject.RejectsEmbeddedKeys(file, line));

        /// <inheritdoc cref="JwtChecks.RejectsExpiredJwt"/>
        public static SecurityConstraint<ProtectedEndpoint> RejectExpiredJwt(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ProtectedEndpoint>.Of(subject => subject.RejectsExpiredJwt(file, line));

        /// <inheritdoc cref="JwtChecks.RejectsForgedJwe"/>
        public static SecurityConstraint<ProtectedEndpoint> RejectForgedJwe(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ProtectedEndpoint>.Of(subject => subject.RejectsForgedJwe(file, line));

        /// <inheritdoc cref="JwtChecks.RejectsForgedJwts"/>
        public static SecurityConstraint<ProtectedEndpoint> RejectForgedJwts(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ProtectedEndpoint>.Of(subject => subject.RejectsForgedJwts(file, line));

        /// <inheritdoc cref="JwtChecks.RejectsGuessableKeys"/>
        public static SecurityConstraint<ProtectedEndpoint> RejectGuessableKeys(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ProtectedEndpoint>.Of(subject => subject.RejectsGuessableKeys(file, line));

        /// <inheritdoc cref="JwtChecks.RejectsHostileClaims"/>
        public static SecurityConstraint<ProtectedEndpoint> RejectHostileClaims(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ProtectedEndpoint>.Of(subject => subject.RejectsHostileClaims(file, line));

        /// <inheritdoc cref="JwtChecks.RejectsJwtOutsideItsPlace"/>
        public static SecurityConstraint<ProtectedEndpoint> RejectJwtOutsideItsPlace(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ProtectedEndpoint>.Of(subject => subject.RejectsJwtOutsideItsPlace(file, line));

        /// <inheritdoc cref="JwtChecks.RejectsKeyIdInjection"/>
        public static SecurityConstraint<ProtectedEndpoint> RejectKeyIdInjection(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ProtectedEndpoint>.Of(subject => subject.RejectsKeyIdInjection(file, line));

        /// <inheritdoc cref="JwtChecks.RejectsMalformedJwt"/>
        public static SecurityConstraint<ProtectedEndpoint> RejectMalformedJwt(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ProtectedEndpoint>.Of(subject => subject.RejectsMalformedJwt(file, line));

        /// <inheritdoc cref="JwtChecks.RejectsMalleableSignatures"/>
        public static SecurityConstraint<ProtectedEndpoint> RejectMalleableSignatures(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ProtectedEndpoint>.Of(subject => subject.RejectsMalleableSignatures(file, line));

        /// <inheritdoc cref="JwtChecks.RejectsTamperedJwt"/>
        public static SecurityConstraint<ProtectedEndpoint> RejectTamperedJwt(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ProtectedEndpoint>.Of(subject => subject.RejectsTamperedJwt(file, line));

        /// <inheritdoc cref="JwtChecks.RejectsUnsignedJwt"/>
        public static SecurityConstraint<ProtectedEndpoint> RejectUnsignedJwt(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ProtectedEndpoint>.Of(subject => subject.RejectsUnsignedJwt(file, line));

        /// <inheritdoc cref="JwtChecks.RejectsUntrustedKeys"/>
        public static SecurityConstraint<ProtectedEndpoint> RejectUntrustedKeys(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ProtectedEndpoint>.Of(subject => subject.RejectsUntrustedKeys(file, line));

        /// <inheritdoc cref="JwtChecks.RejectsWrongAudience"/>
        public static SecurityConstraint<ProtectedEndpoint> RejectWrongAudience(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ProtectedEndpoint>.Of(subject => subject.RejectsWrongAudience(file, line));

        /// <inheritdoc cref="JwtChecks.RejectsWrongIssuer"/>
        public static SecurityConstraint<ProtectedEndpoint> RejectWrongIssuer(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ProtectedEndpoint>.Of(subject => subject.RejectsWrongIssuer(file, line));

        /// <inheritdoc cref="JwtChecks.RejectsWrongTokenType"/>
        public static SecurityConstraint<ProtectedEndpoint> RejectWrongTokenType(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ProtectedEndpoint>.Of(subject => subject.RejectsWrongTokenType(file, line));

        /// <inheritdoc cref="JwtChecks.Resists"/>
        public static SecurityConstraint<ProtectedEndpoint> Resist(
            JwtAttack attack, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ProtectedEndpoint>.Of(subject => subject.Resists(attack, file, line));

        /// <inheritdoc cref="JwtChecks.SurvivesOversizedJwt"/>
        public static SecurityConstraint<ProtectedEndpoint> SurviveOversizedJwt(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ProtectedEndpoint>.Of(subject => subject.SurvivesOversizedJwt(file, line));

        /// <inheritdoc cref="AppKeyChecks.SignsWithUnguessableSecret"/>
        public static SecurityConstraint<ProtectedEndpoint> SignWithUnguessableSecret(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ProtectedEndpoint>.Of(subject => subject.SignsWithUnguessableSecret(file, line));

        /// <inheritdoc cref="ConstantTimeChecks.ComparesSecretsInConstantTime(ApiEndpoint, Func{SecretPlaces, SecretUnderTest}, string, int)"/>
        public static SecurityConstraint<ApiEndpoint> CompareSecretsInConstantTime(
            Func<SecretPlaces, SecretUnderTest> secret, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ApiEndpoint>.Of(subject => subject.ComparesSecretsInConstantTime(secret, file, line));

        /// <inheritdoc cref="ConstantTimeChecks.ComparesSecretsInConstantTime(ComparerUnderTest, string, int)"/>
        public static SecurityConstraint<ComparerUnderTest> CompareSecretsInConstantTime(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ComparerUnderTest>.Of(subject => subject.ComparesSecretsInConstantTime(file, line));

        /// <inheritdoc cref="ConstantTimeChecks.ComparesSignaturesInConstantTime"/>
        public static SecurityConstraint<ApiEndpoint> CompareSignaturesInConstantTime(
            Func<SecretPlaces, SecretUnderTest> secret, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ApiEndpoint>.Of(subject => subject.ComparesSignaturesInConstantTime(secret, file, line));

        /// <inheritdoc cref="ConstantTimeChecks.HidesWhichUsersExist"/>
        public static SecurityConstraint<ApiEndpoint> HideWhichUsersExist(
            Attempt known, Attempt unknown, Attempt? accepted = null,
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ApiEndpoint>.Of(subject => subject.HidesWhichUsersExist(known, unknown, accepted, file, line));

        /// <inheritdoc cref="TokenChecks.IssuesHighEntropyTokens"/>
        public static SecurityConstraint<ApiEndpoint> IssueHighEntropyTokens(
            Func<TokenOrigins, TokenOrigin> token, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ApiEndpoint>.Of(subject => subject.IssuesHighEntropyTokens(token, file, line));

        /// <inheritdoc cref="TokenChecks.IssuesUniformCodes"/>
        public static SecurityConstraint<ApiEndpoint> IssueUniformCodes(
            Func<TokenOrigins, TokenOrigin> code, CodeEntry? entry = null,
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<ApiEndpoint>.Of(subject => subject.IssuesUniformCodes(code, entry, file, line));

        /// <inheritdoc cref="EncryptionChecks.EncryptsSafely"/>
        public static SecurityConstraint<EncryptionUnderTest> EncryptSafely(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<EncryptionUnderTest>.Of(subject => subject.EncryptsSafely(file, line));

        /// <inheritdoc cref="AppKeyChecks.ConfigurationHoldsNoSecrets{TEntryPoint}"/>
        public static SecurityConstraint<WebApplicationFactory<TEntryPoint>> HoldNoSecretsInConfiguration<TEntryPoint>(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
            where TEntryPoint : class =>
            SecurityConstraint<WebApplicationFactory<TEntryPoint>>.Of(subject => subject.ConfigurationHoldsNoSecrets(file, line));

        /// <inheritdoc cref="AppKeyChecks.RequiresMinimumKeySize{TEntryPoint}(WebApplicationFactory{TEntryPoint}, string, int, string, string, int)"/>
        [OverloadResolutionPriority(1)] // or ("Jwt:Key", 256) would be taken for a file and a line
        public static SecurityConstraint<WebApplicationFactory<TEntryPoint>> RequireMinimumKeySize<TEntryPoint>(
            string entry, int bits, string? scheme = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
            where TEntryPoint : class =>
            SecurityConstraint<WebApplicationFactory<TEntryPoint>>.Of(subject => subject.RequiresMinimumKeySize(entry, bits, scheme, file, line));

        /// <inheritdoc cref="AppKeyChecks.RequiresMinimumKeySize{TEntryPoint}(WebApplicationFactory{TEntryPoint}, string, int)"/>
        public static SecurityConstraint<WebApplicationFactory<TEntryPoint>> RequireMinimumKeySize<TEntryPoint>(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
            where TEntryPoint : class =>
            SecurityConstraint<WebApplicationFactory<TEntryPoint>>.Of(subject => subject.RequiresMinimumKeySize(file, line));

        /// <inheritdoc cref="PasswordChecks.HashesPasswordsStrongly{TEntryPoint, TUser}"/>
        public static SecurityConstraint<WebApplicationFactory<TEntryPoint>> HashPasswordsStrongly<TEntryPoint, TUser>(
            TUser user, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
            where TEntryPoint : class where TUser : class =>
            SecurityConstraint<WebApplicationFactory<TEntryPoint>>.Of(subject => subject.HashesPasswordsStrongly(user, file, line));
    }
}
