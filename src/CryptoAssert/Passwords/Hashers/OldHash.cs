using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using CryptoAssert.Passwords.Formats;

namespace CryptoAssert.Passwords.Hashers;

/// <summary>A hash as the same hasher may have written it years ago, at less cost, of a password that we know.</summary>
internal static class OldHash
{
    public const string Password = "correct horse battery staple";

    private const int MostIterations = 1_000;

    private const int OutputLength = 32;

    // Of the password above, at the least cost that the formats allow; the tests verify them with other libraries.
    private const string Bcrypt = "$2a$04$OldSaltOldSaltOldSaltedM0/7YREvxSRRQOj7Rb8BL26up6D9mK";

    // bcrypt of the base64 of SHA-384, as BCrypt.EnhancedHashPassword writes it.
    private const string EnhancedBcrypt = "$2a$04$OldSaltOldSaltOldSalteZ7xKqkx3s/0Ke0FsMa1cCzKRPfCP22.";

    private const string Scrypt = "$scrypt$ln=4,r=8,p=1$c2l4dGVlbk9sZFNhbHQxNg$cxfoYhuV3bWl12tzZ91XceYFpWZBxkVWfzTR3jl90eM";

    private const string Argon2id =
        "$argon2id$v=19$m=8,t=1,p=1$c2l4dGVlbk9sZFNhbHQxNg$r9AAbdqItLn+HcoiuOCIEnR2n9DjcnuvgXweN7pSB6M";

    private static readonly byte[] Salt = "sixteenOldSalt16"u8.ToArray();

    /// <summary>Old hashes in the format of today's, the likeliest first; none where nothing is cheaper.</summary>
    public static IReadOnlyList<string> Like(StoredPasswordHash current) => current switch
    {
        { Algorithm: PasswordAlgorithm.Bcrypt, Format: "modular crypt" } => Cheaper(current, "cost", Bcrypt, EnhancedBcrypt),
        { Algorithm: PasswordAlgorithm.Scrypt, Format: "PHC string" } => Cheaper(current, "N", Scrypt),
        { Algorithm: PasswordAlgorithm.Argon2id } => Cheaper(current, "m", Argon2id),
        { Algorithm: PasswordAlgorithm.Pbkdf2, HashFunction: not "SHA224" } when current.Parameter("iterations") > 1 =>
            Pbkdf2(current, (int)Math.Min(MostIterations, current.Parameter("iterations") / 2)) is { } old ? [old] : [],
        _ => [],
    };

    private static string[] Cheaper(StoredPasswordHash current, string parameter, params string[] old) =>
        Array.FindAll(old, hash => StoredPasswordHash.Parse(hash).Parameter(parameter) < current.Parameter(parameter));

    private static string? Pbkdf2(StoredPasswordHash current, int iterations)
    {
        var function = current.HashFunction!;
        var output = Rfc2898DeriveBytes.Pbkdf2(Password, Salt, iterations, new(function), OutputLength);
        var name = function.ToLowerInvariant();
        return current.Format switch
        {
            IdentityFormat.V3 => Identity(function, iterations, output),
            DjangoFormat.Name => FormattableString.Invariant(
                $"pbkdf2_{name}${iterations}${Encoding.ASCII.GetString(Salt)}${Convert.ToBase64String(output)}"),
            Pbkdf2Format.Passlib => FormattableString.Invariant($"$pbkdf2-{name}${iterations}${Passlib(Salt)}${Passlib(output)}"),
            Pbkdf2Format.Phc => FormattableString.Invariant(
                $"$pbkdf2-{name}$i={iterations},l={OutputLength}${Unpadded(Salt)}${Unpadded(output)}"),
            _ => null,
        };
    }

    private static string Identity(string function, int iterations, byte[] output)
    {
        var bytes = new byte[IdentityFormat.HeaderLength + Salt.Length + output.Length];
        bytes[0] = 1;
        bytes[4] = function switch { "SHA1" => 0, "SHA256" => 1, _ => 2 };
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(5), iterations);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(9), Salt.Length);
        Salt.CopyTo(bytes, IdentityFormat.HeaderLength);
        output.CopyTo(bytes, IdentityFormat.HeaderLength + Salt.Length);
        return Convert.ToBase64String(bytes);
    }

    private static string Passlib(byte[] bytes) => Unpadded(bytes).Replace('+', '.');

    private static string Unpadded(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=');
}
