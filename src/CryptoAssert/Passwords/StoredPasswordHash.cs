using CryptoAssert.Passwords;
using CryptoAssert.Passwords.Formats;

namespace CryptoAssert;

/// <summary>
/// A stored password hash as it lies in the database: algorithm, parameters and the lengths of salt and output. Immutable; never
/// prints the hash.
/// </summary>
public sealed class StoredPasswordHash
{
    internal StoredPasswordHash(PasswordAlgorithm algorithm, string name, string format)
    {
        Algorithm = algorithm;
        Name = name;
        Format = format;
    }

    /// <summary>The family of the algorithm.</summary>
    public PasswordAlgorithm Algorithm { get; }

    /// <summary>The algorithm in full: <c>PBKDF2-HMAC-SHA512</c>, <c>MD5 or NTLM</c>.</summary>
    public string Name { get; }

    /// <summary>The format that it is written in: <c>ASP.NET Core Identity V3</c>, <c>PHC string</c>.</summary>
    public string Format { get; }

    /// <summary>
    /// The cost parameters in the order of the format: <c>iterations</c>; <c>cost</c>; <c>N</c>, <c>r</c>, <c>p</c>; <c>m</c>
    /// (KiB), <c>t</c>, <c>p</c>; <c>rounds</c>.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, long>> Parameters { get; internal init; } = [];

    /// <summary>The most bits of randomness that the salt has room for; 0 without a salt.</summary>
    public required int SaltBits { get; init; }

    /// <summary>The length of the output that guesses are compared with, in bits.</summary>
    public required int OutputBits { get; init; }

    /// <summary>The hash function inside PBKDF2, as .NET names it: <c>SHA512</c>; else null.</summary>
    internal string? HashFunction { get; init; }

    /// <summary>The salt as it is stored: only compared, never printed.</summary>
    internal string Salt { get; init; } = "";

    /// <summary>How <see cref="Salt"/> is written.</summary>
    internal SaltEncoding SaltEncoding { get; init; }

    /// <summary>The output as it is stored: only compared, never printed.</summary>
    internal string Output { get; init; } = "";

    /// <summary>A variant of bcrypt, such as <c>2b</c>; else null.</summary>
    internal string? Variant { get; init; }

    /// <summary>Reads a stored hash.</summary>
    /// <param name="hash">
    /// The whole column: ASP.NET Core Identity V2 or V3, a PHC string (argon2, scrypt, pbkdf2), bcrypt, crypt(5), Django, LDAP
    /// (<c>{SSHA}</c>), MySQL, or a naked digest in hex or base64. A format of your own: write it as a PHC string first,
    /// <c>$pbkdf2-sha512$i=210000$salt$hash</c>.
    /// </param>
    /// <exception cref="ArgumentException">
    /// No such format, or one that is cut short. The message says what was seen (at most a label such as <c>$argon3$</c>) and
    /// what is understood.
    /// </exception>
    public static StoredPasswordHash Parse(string hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        try
        {
            return PasswordHashFormats.Read(hash);
        }
        catch (FormatException problem)
        {
            throw new ArgumentException(problem.Message, nameof(hash), problem);
        }
    }

    /// <summary>What it is, without salt and hash.</summary>
    public override string ToString()
    {
        var named = Parameters.Select(parameter => FormattableString.Invariant($", {parameter.Key} {parameter.Value:N0}"));
        var salt = SaltBits == 0 ? "no salt" : FormattableString.Invariant($"salt of {SaltBits} bits");
        return FormattableString.Invariant($"{Name}{string.Concat(named)}, {salt}, output of {OutputBits} bits ({Format})");
    }

    internal long Parameter(string name) =>
        Parameters.First(parameter => string.Equals(parameter.Key, name, StringComparison.Ordinal)).Value;
}
