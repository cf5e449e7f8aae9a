using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CryptoAssert.Tests.Randomness;

/// <summary>Good tokens in the shapes that services give them: none is accused.</summary>
[Trait("Category", "Long")]
public sealed class SoundShapesTests
{
    private const string Base62 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static int _counter = 41;

    private static readonly Dictionary<string, Func<string>> Shapes = new(StringComparer.Ordinal)
    {
        ["GUID in base64"] = () => Convert.ToBase64String(Guid.NewGuid().ToByteArray()),
        ["GUID in base64url"] = () => Base64Url.EncodeToString(Guid.NewGuid().ToByteArray()),
        ["two GUIDs in base64"] = () => Convert.ToBase64String([.. Guid.NewGuid().ToByteArray(), .. Guid.NewGuid().ToByteArray()]),
        ["GUID in braces"] = () => Guid.NewGuid().ToString("B"),
        ["GUID in capitals"] = () => Guid.NewGuid().ToString().ToUpperInvariant(),
        ["time and GUID in base64"] = () => Convert.ToBase64String([.. BitConverter.GetBytes(DateTime.UtcNow.ToBinary()), .. Guid.NewGuid().ToByteArray()]),
        ["UUID of version 7 and 128 bits"] = () => $"{Guid.CreateVersion7()}.{RandomNumberGenerator.GetHexString(32)}",
        ["round-trip time and hexadecimal"] = () => $"{DateTime.UtcNow.ToString("O", CultureInfo.InvariantCulture)}|{Hex(16)}",
        ["key id and secret"] = () => $"sk_{Hex(6)}_{RandomNumberGenerator.GetString(Base62, 32)}",
        ["Slack's"] = () => $"xoxb-{Digits(12)}-{Digits(13)}-{RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 24)}",
        ["selector and verifier"] = () => $"{Hex(8)}.{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24))}",
        ["digits and hexadecimal"] = () => $"{Digits(8)}-{Hex(16)}",
        ["capitals and small letters"] = () => $"{RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 16)}.{RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz", 16)}",
        ["a link"] = () => $"{{\"link\":\"https://app.example/join/{Hex(20)}\",\"expires\":\"{DateTime.UtcNow.AddDays(1).ToString("O", CultureInfo.InvariantCulture)}\"}}",
        ["JSON in base64url"] = () => Base64Url.EncodeToString(Encoding.ASCII.GetBytes($"{{\"id\":\"{Guid.NewGuid()}\",\"s\":\"{Hex(16)}\"}}")),
        ["escaped base64"] = () => Uri.EscapeDataString(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))),
        ["a user in front"] = () => string.Create(CultureInfo.InvariantCulture, $"u{Interlocked.Increment(ref _counter)}.{Hex(16)}"),
        ["diceware"] = () => string.Join('-', RandomNumberGenerator.GetItems<string>(["correct", "horse", "battery", "staple", "zebra", "window", "quiet", "river"], 40)),
        ["syllables"] = () => string.Concat(Enumerable.Range(0, 24).Select(_ => RandomNumberGenerator.GetString("bcdfghjklmnprstvwz", 1) + RandomNumberGenerator.GetString("aeiou", 1))),
        ["a check character"] = Checked,
        ["base32 with padding"] = () => Base32(RandomNumberGenerator.GetBytes(17)),
        ["base58"] = () => RandomNumberGenerator.GetString("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz", 24),
        ["decimal, no leading zero"] = () => new System.Numerics.BigInteger(RandomNumberGenerator.GetBytes(16), isUnsigned: true).ToString(CultureInfo.InvariantCulture),
        ["five parts"] = () => string.Join('.', Enumerable.Range(0, 5).Select(_ => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16)))),
    };

    public static TheoryData<string> Names => [.. Shapes.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task A_sound_token_of_this_shape_stands(string shape)
    {
        for (var run = 0; run < 3; run++)
        {
            var report = await Tokens.From(Shapes[shape], shape).AreUnpredictable().EvaluateAsync();

            Assert.True(report.Findings.Count == 0, report.ToString());
        }
    }

    private static string Hex(int bytes) => RandomNumberGenerator.GetHexString(2 * bytes, lowercase: true);

    private static string Digits(int count) => RandomNumberGenerator.GetString("0123456789", count);

    private static string Checked()
    {
        const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";
        var text = RandomNumberGenerator.GetString(Digits.AsSpan(0, 36), 26);
        return $"{text}-{Digits[text.Aggregate(0, (sum, character) => ((sum * 2) + Digits.IndexOf(character, StringComparison.Ordinal)) % 37)]}";
    }

    private static string Base32(byte[] bytes)
    {
        var text = CryptoAssert.Randomness.Readings.Base32Bytes.Encode(bytes);
        return text.PadRight((text.Length + 7) / 8 * 8, '=');
    }
}
