using CryptoAssert.Keys;

namespace CryptoAssert.Passwords.Weaknesses;

/// <summary>
/// Short salts repeat among users, and tables can be made for each of them (Oechslin, CRYPTO 2003). SP 800-132 5.1 and RFC
/// 9106 4 ask for 128 bits.
/// </summary>
internal sealed class SaltTooShort : PasswordWeakness
{
    public const string StableId = "CRY6007";

    public override string Id => StableId;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [760, 916];

    public override IReadOnlyList<string> References => ["SP 800-132 5.1", "RFC 9106 4", "ASVS 11.4.2"];

    public override string Cause => "has a salt of less than 128 bits";

    public override string Why => "salts that repeat let one guess count for several users, and make tables that are computed "
        + "beforehand worth their while";

    public override string Fix => "RandomNumberGenerator.GetBytes(16) for each password, or PasswordHasher<TUser>, which does "
        + "that";

    internal override IReadOnlyList<string> ExplainedBy => [FastHash.StableId];

    public override WeaknessFound? Find(StoredPasswordHash hash, PasswordStrength strength)
    {
        var naked = hash is { Algorithm: PasswordAlgorithm.Digest, SaltBits: 0 };
        var observed = naked ? null
            : hash.SaltBits == 0 ? "no salt"
            : hash.SaltBits < strength.SaltBits ? FormattableString.Invariant($"a salt of {hash.SaltBits} bits")
            : SaltPattern.Of(hash, strength.SaltBits) is { } pattern ? FormattableString.Invariant($"a salt of {hash.SaltBits} bits that {pattern}")
            : null;
        return observed is null ? null : new(observed, strength.Asks($"{strength.SaltBits} random bits or more"));
    }
}
