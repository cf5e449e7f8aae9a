using System.Security.Cryptography;
using System.Text;
using Konscious.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using BC = BCrypt.Net.BCrypt;

namespace CryptoAssert.Tests.Passwords.Hashers;

internal static class SoundHashers
{
    public static Hasher Identity210000 { get; } = Identity(new PasswordHasher<object>(Options.Create(new PasswordHasherOptions { IterationCount = 210_000 })));

    /// <summary>At cost 10: 12 as in production takes four times as long and shows nothing else.</summary>
    public static Hasher EnhancedBcrypt { get; } =
        new(password => BC.EnhancedHashPassword(password, 10), (hash, password) => (BC.EnhancedVerify(password, hash), BC.PasswordNeedsRehash(hash, 10)));

    /// <summary>bcrypt that refuses what it would cut.</summary>
    public static Hasher BcryptWithLimit { get; } = new(
        password => Encoding.UTF8.GetByteCount(password) > 72 ? throw new ArgumentException("at most 72 bytes", nameof(password)) : BC.HashPassword(password, 10),
        (hash, password) => (BC.Verify(password, hash), BC.PasswordNeedsRehash(hash, 10)));

    /// <summary>Argon2id at m = 19,456 KiB, t = 2, as PHC strings.</summary>
    public static Hasher Argon2 { get; } = new(
        password =>
        {
            var salt = RandomNumberGenerator.GetBytes(16);
            return $"$argon2id$v=19$m=19456,t=2,p=1${Unpadded(salt)}${Unpadded(Argon2Of(password, salt, 19_456, 2))}";
        },
        (hash, password) =>
        {
            var fields = hash.Split('$');
            var numbers = fields[3].Split(',').Select(item => int.Parse(item[2..])).ToList();
            var output = Unpadded(Argon2Of(password, Convert.FromBase64String($"{fields[4]}=="), numbers[0], numbers[1]));
            return (output == fields[5], numbers[0] < 19_456);
        });

    public static Hasher Pbkdf2 { get; } = Pbkdf2Of(Encoding.UTF8.GetBytes);

    /// <summary>A key of the app's goes in: nobody else can compute it again.</summary>
    public static Hasher Pbkdf2WithPepper { get; } = Pbkdf2Of(password => HMACSHA256.HashData("pepper of the app"u8, Encoding.UTF8.GetBytes(password)));

    public static Hasher Pbkdf2OfUtf16 { get; } = Pbkdf2Of(Encoding.Unicode.GetBytes);

    /// <summary>PBKDF2 as a PHC string that names 210,000 iterations of HMAC-SHA512.</summary>
    public static Hasher Pbkdf2Of(Func<string, byte[]> bytes, int? iterations = null, HashAlgorithmName? function = null, Func<byte[]>? salt = null)
    {
        string Of(string password, byte[] salted, int count) =>
            $"$pbkdf2-sha512$i={count}${Unpadded(salted)}${Unpadded(Rfc2898DeriveBytes.Pbkdf2(bytes(password), salted, Math.Min(count, iterations ?? count), function ?? HashAlgorithmName.SHA512, 32))}";

        return new(
            password => Of(password, salt?.Invoke() ?? RandomNumberGenerator.GetBytes(16), 210_000),
            (hash, password) =>
            {
                var fields = hash.Split('$');
                var count = int.Parse(fields[2][2..].Split(',')[0]);
                return (Of(password, Convert.FromBase64String($"{fields[3]}=="), count).Split('$')[4] == fields[4], count < 210_000);
            });
    }

    public static Hasher Identity(PasswordHasher<object> hasher) => new(
        password => hasher.HashPassword(new(), password),
        (hash, password) => hasher.VerifyHashedPassword(new(), hash, password) switch
        {
            PasswordVerificationResult.Success => (true, false),
            PasswordVerificationResult.SuccessRehashNeeded => (true, true),
            _ => (false, false),
        });

    public static byte[] Argon2Of(string password, byte[] salt, int memory, int passes)
    {
        using var argon2 = new Argon2id(Encoding.UTF8.GetBytes(password)) { Salt = salt, MemorySize = memory, Iterations = passes, DegreeOfParallelism = 1 };
        return argon2.GetBytes(32);
    }

    private static string Unpadded(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=');
}
