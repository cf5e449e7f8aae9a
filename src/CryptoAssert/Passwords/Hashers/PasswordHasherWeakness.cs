using CryptoAssert.Keys;

namespace CryptoAssert.Passwords.Hashers;

/// <summary>A way in which a password hasher behaves badly, seen by asking it. One class a file.</summary>
internal abstract class PasswordHasherWeakness : Attack
{
    /// <summary>Use of Password Hash With Insufficient Computational Effort.</summary>
    public override IReadOnlyList<int> Cwe => [916];

    /// <summary>What is wrong with the hasher; null when this weakness is not seen.</summary>
    public abstract WeaknessFound? Find(HasherTrials trials);
}
