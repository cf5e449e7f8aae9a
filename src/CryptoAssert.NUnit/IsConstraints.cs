using System.Runtime.CompilerServices;

namespace CryptoAssert;

/// <summary>The adjectives among the verbs: <c>await Assert.ThatAsync(tokens, Is.Unpredictable())</c>.</summary>
public static class IsConstraints
{
    extension(Is)
    {
        /// <inheritdoc cref="TokenChecks.AreUnpredictable"/>
        public static SecurityConstraint<TokensUnderTest> Unpredictable(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<TokensUnderTest>.Of(subject => subject.AreUnpredictable(file, line), "Is");

        /// <inheritdoc cref="PasswordChecks.IsStrong"/>
        public static SecurityConstraint<StoredPasswordHash> Strong(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<StoredPasswordHash>.Of(subject => subject.IsStrong(file, line), "Is");
    }
}
