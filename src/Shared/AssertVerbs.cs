using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CryptoAssert;

/// <summary>The verbs as members of the framework's own Assert: <c>await Assert.RejectsUnsignedJwt(orders)</c>. One text for every adapter.</summary>
public static class AssertVerbs
{
    extension(Assert)
    {
        /// <inheritdoc cref="JwtChecks.ConformsToJwtBestPractice"/>
        public static SecurityCheck<ProtectedEndpoint> ConformsToJwtBestPractice(
            ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.ConformsToJwtBestPractice(file, line);

        /// <inheritdoc cref="JwtChecks.DoesNotLeakTokenErrors"/>
        public static SecurityCheck<ProtectedEndpoint> DoesNotLeakTokenErrors(
            ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.DoesNotLeakTokenErrors(file, line);

        /// <inheritdoc cref="JwtChecks.RejectsAlgorithmConfusion"/>
        public static SecurityCheck<ProtectedEndpoint> RejectsAlgorithmConfusion(
            ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.RejectsAlgorithmConfusion(file, line);

        /// <inheritdoc cref="JwtChecks.RejectsEmbeddedKeys"/>
        public static SecurityCheck<ProtectedEndpoint> RejectsEmbeddedKeys(
            ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.RejectsEmbeddedKeys(file, line);

        /// <inheritdoc cref="JwtChecks.RejectsExpiredJwt"/>
        public static SecurityCheck<ProtectedEndpoint> RejectsExpiredJwt(
            ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.RejectsExpiredJwt(file, line);

        /// <inheritdoc cref="JwtChecks.RejectsForgedJwe"/>
        public static SecurityCheck<ProtectedEndpoint> RejectsForgedJwe(
            ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.RejectsForgedJwe(file, line);

        /// <inheritdoc cref="JwtChecks.RejectsForgedJwts"/>
        public static SecurityCheck<ProtectedEndpoint> RejectsForgedJwts(
            ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.RejectsForgedJwts(file, line);

        /// <inheritdoc cref="JwtChecks.RejectsGuessableKeys"/>
        public static SecurityCheck<ProtectedEndpoint> RejectsGuessableKeys(
            ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.RejectsGuessableKeys(file, line);

        /// <inheritdoc cref="JwtChecks.RejectsHostileClaims"/>
        public static SecurityCheck<ProtectedEndpoint> RejectsHostileClaims(
            ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.RejectsHostileClaims(file, line);

        /// <inheritdoc cref="JwtChecks.RejectsJwtOutsideItsPlace"/>
        public static SecurityCheck<ProtectedEndpoint> RejectsJwtOutsideItsPlace(
            ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.RejectsJwtOutsideItsPlace(file, line);

        /// <inheritdoc cref="JwtChecks.RejectsKeyIdInjection"/>
        public static SecurityCheck<ProtectedEndpoint> RejectsKeyIdInjection(
            ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.RejectsKeyIdInjection(file, line);

        /// <inheritdoc cref="JwtChecks.RejectsMalformedJwt"/>
        public static SecurityCheck<ProtectedEndpoint> RejectsMalformedJwt(
            ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.RejectsMalformedJwt(file, line);

        /// <inheritdoc cref="JwtChecks.RejectsMalleableSignatures"/>
        public static SecurityCheck<ProtectedEndpoint> RejectsMalleableSignatures(
            ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.RejectsMalleableSignatures(file, line);

        /// <inheritdoc cref="JwtChecks.RejectsTamperedJwt"/>
        public static SecurityCheck<ProtectedEndpoint> RejectsTamperedJwt(
            ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.RejectsTamperedJwt(file, line);

        /// <inheritdoc cref="JwtChecks.RejectsUnsignedJwt"/>
        public static SecurityCheck<ProtectedEndpoint> RejectsUnsignedJwt(
            ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.RejectsUnsignedJwt(file, line);

        /// <inheritdoc cref="JwtChecks.RejectsUntrustedKeys"/>
        public static SecurityCheck<ProtectedEndpoint> RejectsUntrustedKeys(
            ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.RejectsUntrustedKeys(file, line);

        /// <inheritdoc cref="JwtChecks.RejectsWrongAudience"/>
        public static SecurityCheck<ProtectedEndpoint> RejectsWrongAudience(
            ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.RejectsWrongAudience(file, line);

        /// <inheritdoc cref="JwtChecks.RejectsWrongIssuer"/>
        public static SecurityCheck<ProtectedEndpoint> RejectsWrongIssuer(
            ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.RejectsWrongIssuer(file, line);

        /// <inheritdoc cref="JwtChecks.RejectsWrongTokenType"/>
        public static SecurityCheck<ProtectedEndpoint> RejectsWrongTokenType(
            ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.RejectsWrongTokenType(file, line);

        /// <inheritdoc cref="JwtChecks.Resists"/>
        public static SecurityCheck<ProtectedEndpoint> Resists(
            ProtectedEndpoint endpoint, JwtAttack attack, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.Resists(attack, file, line);

        /// <inheritdoc cref="JwtChecks.SurvivesOversizedJwt"/>
        public static SecurityCheck<ProtectedEndpoint> SurvivesOversizedJwt(
            ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.SurvivesOversizedJwt(file, line);

        /// <inheritdoc cref="ConstantTimeChecks.ComparesSecretsInConstantTime(ApiEndpoint, Func{SecretPlaces, SecretUnderTest}, string, int)"/>
        public static SecurityCheck<ApiEndpoint> ComparesSecretsInConstantTime(
            ApiEndpoint endpoint, Func<SecretPlaces, SecretUnderTest> secret, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.ComparesSecretsInConstantTime(secret, file, line);

        /// <inheritdoc cref="ConstantTimeChecks.ComparesSecretsInConstantTime(ComparerUnderTest, string, int)"/>
        public static SecurityCheck<ComparerUnderTest> ComparesSecretsInConstantTime(
            ComparerUnderTest comparer, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            comparer.ComparesSecretsInConstantTime(file, line);

        /// <inheritdoc cref="ConstantTimeChecks.ComparesSignaturesInConstantTime"/>
        public static SecurityCheck<ApiEndpoint> ComparesSignaturesInConstantTime(
            ApiEndpoint endpoint, Func<SecretPlaces, SecretUnderTest> secret, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.ComparesSignaturesInConstantTime(secret, file, line);

        /// <inheritdoc cref="ConstantTimeChecks.HidesWhichUsersExist"/>
        public static SecurityCheck<ApiEndpoint> HidesWhichUsersExist(
            ApiEndpoint endpoint, Attempt known, Attempt unknown, Attempt? accepted = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.HidesWhichUsersExist(known, unknown, accepted, file, line);

        /// <inheritdoc cref="TokenChecks.AreUnpredictable"/>
        public static SecurityCheck<TokensUnderTest> AreUnpredictable(
            TokensUnderTest tokens, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            tokens.AreUnpredictable(file, line);

        /// <inheritdoc cref="TokenChecks.IssuesHighEntropyTokens"/>
        public static SecurityCheck<ApiEndpoint> IssuesHighEntropyTokens(
            ApiEndpoint endpoint, Func<TokenOrigins, TokenOrigin> token, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.IssuesHighEntropyTokens(token, file, line);

        /// <inheritdoc cref="TokenChecks.IssuesUniformCodes"/>
        public static SecurityCheck<ApiEndpoint> IssuesUniformCodes(
            ApiEndpoint endpoint, Func<TokenOrigins, TokenOrigin> code, CodeEntry? entry = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.IssuesUniformCodes(code, entry, file, line);

        /// <inheritdoc cref="KeyChecks.HasStrongKeys"/>
        public static SecurityCheck<KeysUnderTest> HasStrongKeys(
            KeysUnderTest keys, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            keys.HasStrongKeys(file, line);

        /// <inheritdoc cref="AppKeyChecks.ConfigurationHoldsNoSecrets{TEntryPoint}"/>
        public static SecurityCheck<WebApplicationFactory<TEntryPoint>> ConfigurationHoldsNoSecrets<TEntryPoint>(
            WebApplicationFactory<TEntryPoint> app, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
            where TEntryPoint : class =>
            app.ConfigurationHoldsNoSecrets(file, line);

        /// <inheritdoc cref="AppKeyChecks.RequiresMinimumKeySize{TEntryPoint}(WebApplicationFactory{TEntryPoint}, string, int, string, string, int)"/>
        [OverloadResolutionPriority(1)] // or ("Jwt:Key", 256) would be taken for a file and a line
        public static SecurityCheck<WebApplicationFactory<TEntryPoint>> RequiresMinimumKeySize<TEntryPoint>(
            WebApplicationFactory<TEntryPoint> app, string entry, int bits, string? scheme = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
            where TEntryPoint : class =>
            app.RequiresMinimumKeySize(entry, bits, scheme, file, line);

        /// <inheritdoc cref="AppKeyChecks.RequiresMinimumKeySize{TEntryPoint}(WebApplicationFactory{TEntryPoint}, string, int)"/>
        public static SecurityCheck<WebApplicationFactory<TEntryPoint>> RequiresMinimumKeySize<TEntryPoint>(
            WebApplicationFactory<TEntryPoint> app, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
            where TEntryPoint : class =>
            app.RequiresMinimumKeySize(file, line);

        /// <inheritdoc cref="AppKeyChecks.SignsWithUnguessableSecret"/>
        public static SecurityCheck<ProtectedEndpoint> SignsWithUnguessableSecret(
            ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            endpoint.SignsWithUnguessableSecret(file, line);

        /// <inheritdoc cref="PasswordChecks.HashesPasswordsStrongly{TEntryPoint, TUser}"/>
        public static SecurityCheck<TUser> HashesPasswordsStrongly<TEntryPoint, TUser>(
            WebApplicationFactory<TEntryPoint> app, TUser user, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
            where TEntryPoint : class where TUser : class =>
            app.HashesPasswordsStrongly(user, file, line);

        /// <inheritdoc cref="PasswordChecks.IsStrong"/>
        public static SecurityCheck<StoredPasswordHash> IsStrong(
            StoredPasswordHash hash, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            hash.IsStrong(file, line);

        /// <inheritdoc cref="EncryptionChecks.EncryptsSafely"/>
        public static SecurityCheck<EncryptionUnderTest> EncryptsSafely(
            EncryptionUnderTest encryption, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            encryption.EncryptsSafely(file, line);
    }
}
