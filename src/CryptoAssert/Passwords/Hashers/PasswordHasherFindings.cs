namespace CryptoAssert.Passwords.Hashers;

/// <summary>What a probe found.</summary>
/// <param name="Findings">Each weakness with its evidence: first those of the hash as written, then those of behaviour.</param>
internal sealed record PasswordHasherFindings(IReadOnlyList<PasswordFinding> Findings)
{
    /// <summary>Why the hasher could not be tried at all; null when it could. Never a pass.</summary>
    public string? Problem { get; init; }

    /// <summary>The hash that it writes; null when its format is unknown.</summary>
    public StoredPasswordHash? Written { get; init; }

    /// <summary>Why algorithm and cost could not be judged; null when they were. Never a pass.</summary>
    public string? Unread { get; init; }

    /// <summary>What could not be tried, and why.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>How often the hasher was asked.</summary>
    public int Calls { get; init; }
}
