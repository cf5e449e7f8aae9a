using System.Runtime.CompilerServices;

namespace CryptoAssert;

/// <summary>The nouns among the verbs: <c>await Assert.ThatAsync(keys, Has.StrongKeys())</c>.</summary>
public static class HasConstraints
{
    extension(Has)
    {
        /// <inheritdoc cref="KeyChecks.HasStrongKeys"/>
        public static SecurityConstraint<KeysUnderTest> StrongKeys(
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            SecurityConstraint<KeysUnderTest>.Of(subject => subject.HasStrongKeys(file, line), "Has");
    }
}
