using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using BC = BCrypt.Net.BCrypt;

namespace CryptoAssert.Tests.Passwords.Hashers;

/// <summary>Password hashers as people write them.</summary>
internal static class FlawedHashers
{
    public static Hasher Md5OfPassword { get; } = Hasher.ByEquality(password => Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(password))));

    public static Hasher Sha256WithOneSalt { get; } =
        Hasher.ByEquality(password => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"MyApp-Salt-2019{password}"))));

    public static Hasher PlainText { get; } = Hasher.ByEquality(password => password);

    public static Hasher Base64OfPassword { get; } = Hasher.ByEquality(password => Convert.ToBase64String(Encoding.UTF8.GetBytes(password)));

    /// <summary>BCrypt.Net-Next without its enhanced entropy.</summary>
    public static Hasher Bcrypt { get; } = new(password => BC.HashPassword(password, 4), (hash, password) => (BC.Verify(password, hash), BC.PasswordNeedsRehash(hash, 4)));

    /// <summary>A raw digest before bcrypt in C; and a text that C reads up to its NUL.</summary>
    public static Hasher CString { get; } = Changing(password => password.Split('\0')[0]);

    public static Hasher Pbkdf2With1000Iterations { get; } = Identity(1_000);

    public static Hasher LowerCased { get; } = Changing(password => password.ToLowerInvariant());

    public static Hasher CutAt20 { get; } = Changing(password => password.Length > 20 ? password[..20] : password);

    public static Hasher Trimmed { get; } = Changing(password => password.Trim());

    public static Hasher LettersAndDigitsOnly { get; } = Changing(password => string.Concat(password.Where(char.IsAsciiLetterOrDigit)));

    public static Hasher Ascii { get; } = Changing(password => Encoding.ASCII.GetString(Encoding.ASCII.GetBytes(password)));

    public static Hasher CastToByte { get; } = Changing(password => string.Concat(password.Select(letter => (char)(byte)letter)));

    public static Hasher AcceptsAll { get; } = new(Sound(1).Hash, (_, _) => (true, false));

    /// <summary><c>catch { return true; }</c> around an empty password.</summary>
    public static Hasher AcceptsEmpty { get; } = new(Sound(1).Hash, (hash, password) => password.Length == 0 ? (true, false) : Sound(1).Verify(hash, password));

    /// <summary>Success, whatever Identity says of rehashing.</summary>
    public static Hasher NeverRehashes { get; } = new(Sound(2_000).Hash, (hash, password) => (Sound(2_000).Verify(hash, password).Ok, false));

    public static Hasher BcryptNeverRehashes { get; } =
        new(password => BC.EnhancedHashPassword(password, 5), (hash, password) => (BC.EnhancedVerify(password, hash), false));

    /// <summary>A salt is made, stored and forgotten.</summary>
    public static Hasher SaltUnused { get; } = new(
        password => $"$pbkdf2-sha512$i=210000${Unpadded(RandomNumberGenerator.GetBytes(16))}${Unpadded(SHA512.HashData(Encoding.UTF8.GetBytes(password)))}",
        (hash, password) => (hash.EndsWith($"${Unpadded(SHA512.HashData(Encoding.UTF8.GetBytes(password)))}", StringComparison.Ordinal), false));

    /// <summary>One salt for all, and a pepper that differs: two hashes of one password differ, their salts do not.</summary>
    public static Hasher SaltShared { get; } = new(
        password => $"$pbkdf2-sha512$i=210000$c2l4dGVlbiBvbGQgc2FsdA${Unpadded(RandomNumberGenerator.GetBytes(32))}",
        (_, password) => (password == "\u0416#q Z7mK-lantern Orbit 42", false));

    public static Hasher SaltIsCounter { get; } = WithSalt(() => [.. new byte[12], .. Counted()]);

    public static Hasher SaltOfTwoBytes { get; } = WithSalt(() => [.. RandomNumberGenerator.GetBytes(2), .. new byte[14]]);

    public static Hasher SaltIsConstantAndCounter { get; } = WithSalt(() => [0x91, 0xe7, 3, 0xc8, 0x55, 0xaa, 0x1d, 0x70, 0x3b, 0xf2, 0x9c, 0x66, .. Counted()]);

    public static Hasher Computes100 { get; } = SoundHashers.Pbkdf2Of(Encoding.UTF8.GetBytes, iterations: 100);

    /// <summary>None of the numbers that are tried: the time shows it.</summary>
    public static Hasher Computes137 { get; } = SoundHashers.Pbkdf2Of(Encoding.UTF8.GetBytes, iterations: 137);

    public static Hasher ComputesSha1 { get; } = SoundHashers.Pbkdf2Of(Encoding.UTF8.GetBytes, function: HashAlgorithmName.SHA1);

    /// <summary>The number in the bytes of ASP.NET Core Identity is changed after hashing, and before verifying.</summary>
    public static Hasher Computes100AsIdentity { get; } = new(
        password => Named(Sound(100).Hash(password), 210_000), (hash, password) => (Sound(100).Verify(Named(hash, 100), password).Ok, hash != Named(hash, 210_000)));

    public static Hasher RefusesItsOwn { get; } = new(password => $"hash {password.Length}", (_, _) => (false, false));

    public static Hasher Throws { get; } = new(_ => throw new InvalidOperationException("no connection"), (_, _) => (false, false));

    private static int _count;

    private static byte[] Counted() => [0, 0, 1, (byte)Interlocked.Increment(ref _count)];

    private static Hasher WithSalt(Func<byte[]> salt) => SoundHashers.Pbkdf2Of(Encoding.UTF8.GetBytes, salt: salt);

    private static string Named(string hash, int iterations)
    {
        var bytes = Convert.FromBase64String(hash);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(5), iterations);
        return Convert.ToBase64String(bytes);
    }

    private static Hasher Changing(Func<string, string> change) =>
        new(password => Sound(1).Hash(change(password)), (hash, password) => Sound(1).Verify(hash, change(password)));

    private static Hasher Sound(int iterations) => Identity(iterations);

    private static Hasher Identity(int iterations) => SoundHashers.Identity(new PasswordHasher<object>(Options.Create(new PasswordHasherOptions { IterationCount = iterations })));

    private static string Unpadded(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=');
}
