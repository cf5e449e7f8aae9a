using CryptoAssert.Randomness.InProcess;

namespace CryptoAssert.Randomness.Sampling;

/// <summary>A token, and between which times it was issued.</summary>
/// <param name="Text">The token.</param>
/// <param name="Sent">When it was asked for; null when that is not known.</param>
/// <param name="Received">When it had come.</param>
/// <param name="Random">What was seen of Random.Shared meanwhile; null when nothing was.</param>
internal sealed record IssuedToken(string Text, DateTimeOffset? Sent = null, DateTimeOffset? Received = null, SharedRandomUse? Random = null);
