namespace CryptoAssert.Keys.Cracking;

/// <summary>Words of one source, and what is made of them.</summary>
/// <param name="Source">Where they come from.</param>
/// <param name="Words">The words; enumerated lazily.</param>
/// <param name="Plan">The guesses at each.</param>
internal sealed record SecretStage(SecretSource Source, IEnumerable<string> Words, SecretPlan Plan);
