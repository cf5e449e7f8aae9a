namespace CryptoAssert.Passwords.Formats;

/// <summary>A way to write a password hash.</summary>
internal abstract class PasswordHashFormat
{
    /// <summary>The hash; null when it is written in another format.</summary>
    /// <exception cref="FormatException">It begins like this format, and is broken.</exception>
    public abstract StoredPasswordHash? Read(string text);

    /// <summary>The refusal of a hash that begins like this format. Never carries salt or hash.</summary>
    protected static FormatException Broken(string format, string problem) =>
        new($"The stored password begins like {format}, but {problem}{(problem.EndsWith('?') ? "" : ".")}");

    /// <summary>What does not follow its beginning; most often because a column of the database was too short.</summary>
    protected static FormatException Cut(string format, string missing) =>
        Broken(format, $"{missing} do not follow: was it cut by a column that is too short?");
}
