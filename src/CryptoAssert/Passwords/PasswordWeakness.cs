using CryptoAssert.Keys;

namespace CryptoAssert.Passwords;

/// <summary>A way in which a stored password is weak, seen from its hash alone. Pure; one class a file.</summary>
internal abstract class PasswordWeakness : Attack
{
    /// <summary>Use of Password Hash With Insufficient Computational Effort.</summary>
    public override IReadOnlyList<int> Cwe => [916];

    public override Severity Severity => Severity.High;

    /// <summary>What is wrong with the hash; null when this weakness is not seen, or does not apply to such a hash.</summary>
    public abstract WeaknessFound? Find(StoredPasswordHash hash, PasswordStrength strength);
}
