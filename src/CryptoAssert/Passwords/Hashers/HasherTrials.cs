
namespace CryptoAssert.Passwords.Hashers;

/// <summary>A hasher under test: asks it as seldom as can be, and counts. Its passwords are ours and may be printed.</summary>
internal sealed class HasherTrials(
    Func<string, string> hash, Func<string, string, (bool Ok, bool Rehash)> verify, bool reportsRehash)
{
    /// <summary>
    /// Whatever a variant changes lies within the first eight bytes, so that a hasher that cuts is not accused of something else.
    /// </summary>
    public const string Password = "\u0416#q Z7mK-lantern Orbit 42";

    private readonly List<string> _notes = [];

    private string? _stored;
    private string? _again;

    /// <summary>How often the hasher was asked.</summary>
    public int Calls { get; private set; }

    /// <summary>Whether the hasher can say that a hash is old.</summary>
    public bool ReportsRehash => reportsRehash;

    /// <summary>What could not be tried, and why.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>The hash of <see cref="Password"/>.</summary>
    public string Stored => _stored ??= Hash(Password);

    /// <summary>A second hash of <see cref="Password"/>.</summary>
    public string Again => _again ??= Hash(Password);

    /// <summary>The stored hash as far as its format is known; null else.</summary>
    public static StoredPasswordHash? Read(string stored)
    {
        try
        {
            return StoredPasswordHash.Parse(stored);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    public void Note(string note) => _notes.Add(note);

    /// <summary>The hash of an unusual password; null when the hasher refuses it with an error, which is no weakness.</summary>
    public string? HashOf(string password)
    {
        try
        {
            return Hash(password);
        }
        catch (Exception refusal) when (refusal is not OperationCanceledException)
        {
            Note(FormattableString.Invariant($"hashing {Described(password)} threw {refusal.GetType().Name}"));
            return null;
        }
    }

    public (bool Ok, bool Rehash) Verify(string stored, string password)
    {
        try
        {
            return VerifyUnguarded(stored, password);
        }
        catch (Exception refusal) when (refusal is not OperationCanceledException)
        {
            Note(FormattableString.Invariant($"verifying {Described(password)} threw {refusal.GetType().Name}"));
            return (false, false);
        }
    }

    public (bool Ok, bool Rehash) VerifyUnguarded(string stored, string password)
    {
        Calls++;
        return verify(stored, password);
    }

    public bool Accepts(string stored, string password) => Verify(stored, password).Ok;

    private static string Described(string password)
    {
        var nul = password.Contains('\0', StringComparison.Ordinal) ? " with a NUL" : "";
        return FormattableString.Invariant($"a password of {password.Length} characters{nul}");
    }

    private string Hash(string password)
    {
        Calls++;
        return hash(password);
    }
}
