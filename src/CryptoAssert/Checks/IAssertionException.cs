namespace CryptoAssert;

/// <summary>
/// Marks an exception as a failed assertion: xUnit v3 recognises an interface of this name and reports a failure, not an
/// error.
/// </summary>
#pragma warning disable CA1040, CA1711 // the name is the contract
public interface IAssertionException;
#pragma warning restore CA1040, CA1711
