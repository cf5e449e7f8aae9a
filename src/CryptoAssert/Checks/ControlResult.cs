namespace CryptoAssert;

/// <summary>A request whose answer is known beforehand, and how it was answered.</summary>
/// <param name="Name">What was sent: <c>valid token</c>, <c>no token</c>, <c>garbage token</c>.</param>
/// <param name="Expected">What had to happen.</param>
/// <param name="Observed">What did.</param>
/// <param name="Holds">Whether they agree.</param>
public sealed record ControlResult(string Name, string Expected, string Observed, bool Holds);
