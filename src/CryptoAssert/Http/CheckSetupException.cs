namespace CryptoAssert.Http;

/// <summary>The subject cannot be checked as it was given; the message says what to do. Reported as ControlFailed.</summary>
internal sealed class CheckSetupException(string message, Exception? innerException = null) : Exception(message, innerException);
