namespace CryptoAssert;

/// <summary>A least cost of Argon2.</summary>
/// <param name="Passes">t, the passes over the memory.</param>
/// <param name="Memory">m, in KiB.</param>
public sealed record Argon2Cost(int Passes, int Memory);
