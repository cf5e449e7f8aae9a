using System.Buffers.Binary;

namespace CryptoAssert.Passwords.Formats;

/// <summary>
/// Microsoft.AspNetCore.Identity.PasswordHasher. V2 is 0x00, 16 bytes of salt, 32 of PBKDF2-HMAC-SHA1 with 1,000 iterations;
/// V3 is 0x01, pseudo-random function, iterations, length of salt (each four bytes, big-endian), salt, output.
/// </summary>
internal sealed class IdentityFormat : PasswordHashFormat
{
    public const string V2 = "ASP.NET Core Identity V2";

    public const string V3 = "ASP.NET Core Identity V3";

    public const int HeaderLength = 13;

    private const int V2Length = 1 + 16 + 32;

    public override StoredPasswordHash? Read(string text) => HashText.Base64(text) switch
    {
        [0x00, ..] and { Length: V2Length } bytes => Hash(V2, "SHA1", 1_000, bytes.AsSpan(1, 16), bytes.AsSpan(17)),
        [0x01, 0, 0, 0, ..] and { Length: >= HeaderLength } bytes => ReadV3(bytes),
        _ => null,
    };

    private static StoredPasswordHash ReadV3(byte[] bytes)
    {
        var function = bytes[4] switch
        {
            0 => "SHA1",
            1 => "SHA256",
            2 => "SHA512",
            var other => throw Broken(
                V3, FormattableString.Invariant($"its pseudo-random function is {other}; known are 0, 1, 2")),
        };
        var iterations = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(5));
        var saltLength = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(9));
        var rest = bytes.AsSpan(HeaderLength);
        if (iterations == 0 || saltLength >= rest.Length)
        {
            var named = FormattableString.Invariant($"{iterations:N0} iterations and {saltLength:N0} bytes of salt");
            throw Broken(
                V3, FormattableString.Invariant($"it names {named}, and {rest.Length} bytes follow: was it cut by its column?"));
        }

        return Hash(V3, function, iterations, rest[..(int)saltLength], rest[(int)saltLength..]);
    }

    private static StoredPasswordHash Hash(
        string format, string function, long iterations, ReadOnlySpan<byte> salt, ReadOnlySpan<byte> output) =>
        new(PasswordAlgorithm.Pbkdf2, $"PBKDF2-HMAC-{function}", format)
        {
            HashFunction = function,
            Parameters = [new("iterations", iterations)],
            SaltBits = 8 * salt.Length,
            OutputBits = 8 * output.Length,
            Salt = Convert.ToHexString(salt),
            SaltEncoding = SaltEncoding.Hex,
            Output = Convert.ToHexString(output),
        };
}
