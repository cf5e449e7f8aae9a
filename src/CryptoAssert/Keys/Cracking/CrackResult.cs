namespace CryptoAssert.Keys.Cracking;

/// <summary>What came of an attempt to recover a secret.</summary>
/// <param name="Secret">The secret; null when no guess was right.</param>
/// <param name="Tried">How many guesses were computed.</param>
/// <param name="BudgetEnded">The time was up before all guesses were tried: that no secret was found is then not the whole
/// answer.</param>
/// <param name="Elapsed">How long it took.</param>
internal sealed record CrackResult(CrackedSecret? Secret, long Tried, bool BudgetEnded, TimeSpan Elapsed);
