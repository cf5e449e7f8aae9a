namespace CryptoAssert.Passwords.Hashers;

/// <summary>
/// Asks a hasher some fourteen times, more often only where it is weak, and says what is weak in its behaviour and hashes.
/// </summary>
/// <param name="hash">Hashes a password.</param>
/// <param name="verify">Verifies a password against a stored hash; Rehash: it is right, and the hash should be replaced.</param>
/// <param name="reportsRehash">False for a hasher that only says yes or no: it is then not asked about old hashes.</param>
internal sealed class PasswordHasherProbe(
    Func<string, string> hash, Func<string, string, (bool Ok, bool Rehash)> verify, bool reportsRehash = true)
{
    public PasswordHasherFindings Run(PasswordStrength strength)
    {
        ArgumentNullException.ThrowIfNull(strength);
        var trials = new HasherTrials(hash, verify, reportsRehash);
        if (Problem(trials) is { } problem)
        {
            return new([]) { Problem = problem, Calls = trials.Calls };
        }

        var findings = new List<PasswordFinding>();
        foreach (var weakness in PasswordWeaknesses.OfHashers)
        {
            if (weakness.Find(trials) is { } found)
            {
                findings.Add(new(weakness, found));
            }
        }

        var (written, unread) = Read(trials.Stored);
        var parameters = written is null ? [] : PasswordWeaknesses.Of(written, strength);
        return new([.. parameters, .. findings])
        {
            Written = written,
            Unread = unread,
            Notes = trials.Notes,
            Calls = trials.Calls,
        };
    }

    // A hasher that refuses its own hash refuses every attack too: that would look like strength.
    private static string? Problem(HasherTrials trials)
    {
        try
        {
            if (string.IsNullOrEmpty(trials.Stored))
            {
                return "the hasher returned nothing for a password of ours";
            }

            return trials.VerifyUnguarded(trials.Stored, HasherTrials.Password).Ok
                ? null
                : "the hasher refuses the password that it has just hashed, so that nothing can be learnt from what it refuses: "
                    + "do hash and verify belong together?";
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return $"the hasher threw {failure.GetType().Name} for the password \"{HasherTrials.Password}\": {failure.Message}";
        }
    }

    private static (StoredPasswordHash? Written, string? Unread) Read(string stored)
    {
        try
        {
            return (StoredPasswordHash.Parse(stored), null);
        }
        catch (ArgumentException unknown)
        {
            return (null, unknown.InnerException?.Message ?? unknown.Message);
        }
    }
}
