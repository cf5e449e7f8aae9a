using CryptoAssert.Keys;

namespace CryptoAssert.Passwords;

/// <summary>A weakness, and what was seen of it.</summary>
internal sealed record PasswordFinding(Attack Weakness, WeaknessFound Found);
