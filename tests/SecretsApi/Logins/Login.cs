using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace SecretsApi.Logins;

/// <summary>One way in which people log users in. Users are <c>alice</c> and everybody whose name starts with <c>user</c>.</summary>
public abstract class Login
{
    private static readonly byte[] Salt = [1, 2, 3, 4, 5, 6, 7, 8];
    private static readonly ConcurrentDictionary<int, byte[]> Stored = [];

    /// <summary>The iterations of the password hash.</summary>
    protected virtual int Iterations => 10_000;

    public abstract Task<IResult> AnswerAsync(Credentials credentials, HttpContext context);

    protected static bool Exists(Credentials credentials) => credentials.User == "alice" || credentials.User.StartsWith("user", StringComparison.Ordinal);

    protected bool PasswordIsRight(string password) => CryptographicOperations.FixedTimeEquals(
        Hash(password, Iterations), Stored.GetOrAdd(Iterations, static iterations => Hash("correct horse battery staple", iterations)));

    private static byte[] Hash(string password, int iterations) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(password), Salt, iterations, HashAlgorithmName.SHA256, 32);
}
