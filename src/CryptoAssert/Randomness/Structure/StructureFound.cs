using CryptoAssert.Randomness.Generators;

namespace CryptoAssert.Randomness.Structure;

/// <summary>What tokens are made of.</summary>
/// <param name="Proof">What was computed, and what came.</param>
/// <param name="Explained">The positions in the innermost text that are no secret any more; null when that is all of the token.</param>
internal sealed record StructureFound(Prediction Proof, IReadOnlySet<int>? Explained = null);
