namespace CryptoAssert;

/// <summary>Compares a secret with a guess at it.</summary>
/// <param name="secret">The secret.</param>
/// <param name="guess">The guess, of the same length.</param>
/// <returns>Whether they are equal.</returns>
public delegate bool SpanComparer(ReadOnlySpan<byte> secret, ReadOnlySpan<byte> guess);
