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
