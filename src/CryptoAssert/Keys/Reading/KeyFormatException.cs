namespace CryptoAssert.Keys.Reading;

/// <summary>What was given holds no key that can be read; the message says what is wrong with it and what to do.</summary>
internal sealed class KeyFormatException(string message, Exception? innerException = null) : Exception(message, innerException);
