namespace CryptoAssert.Adapters;

/// <summary>What <see cref="SecurityMessageBus"/> turns into a skip.</summary>
#pragma warning disable CA1032, CA1064 // nobody else makes or catches it
internal sealed class SkippedTestException(CryptoAssertionException exception) : Exception(exception.Message, exception.InnerException);
#pragma warning restore CA1032, CA1064
