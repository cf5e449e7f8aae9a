using CryptoAssert.Http;

namespace CryptoAssert.Timing;

/// <summary>Where a request carries a secret.</summary>
/// <param name="Description">The place in words: <c>header X-Api-Key</c>.</param>
/// <param name="Longest">The longest secret that is tried there, in characters.</param>
/// <param name="Put">Puts a candidate into a request.</param>
internal sealed record SecretPlace(string Description, int Longest, Action<OutgoingRequest, string> Put);
