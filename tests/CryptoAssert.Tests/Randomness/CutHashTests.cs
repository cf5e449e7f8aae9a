using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CryptoAssert.Tests.Randomness;

/// <summary>A hash of a counter or of the time is found however much of it is left, and however a GUID is made of it.</summary>
public sealed class CutHashTests
{
    private const string Url = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

#pragma warning disable CA5350, CA5351
    private static readonly Dictionary<string, Func<string, string>> Makers = new(StringComparer.Ordinal)
    {
        ["sha256, 31 digits"] = text => Convert.ToHexStringLower(SHA256.HashData(Bytes(text)))[..31],
        ["sha256, 32 digits"] = text => Convert.ToHexStringLower(SHA256.HashData(Bytes(text)))[..32],
        ["sha256, 40 digits"] = text => Convert.ToHexString(SHA256.HashData(Bytes(text)))[..40],
        ["sha256, 63 digits"] = text => Convert.ToHexStringLower(SHA256.HashData(Bytes(text)))[..63],
        ["sha1, 32 digits"] = text => Convert.ToHexStringLower(SHA1.HashData(Bytes(text)))[..32],
        ["sha512, 32 digits"] = text => Convert.ToHexStringLower(SHA512.HashData(Bytes(text)))[..32],
        ["sha512, 64 digits"] = text => Convert.ToHexStringLower(SHA512.HashData(Bytes(text)))[..64],
        ["sha384, 40 digits, in front a prefix"] = text => $"tok_{Convert.ToHexStringLower(SHA384.HashData(Bytes(text)))[..40]}",
        ["sha512, 16 bytes in base64url"] = text => Base64Url.EncodeToString(SHA512.HashData(Bytes(text)).AsSpan(0, 16)),
        ["md5, new Guid"] = text => new Guid(MD5.HashData(Bytes(text))).ToString(),
        ["md5, new Guid without hyphens"] = text => new Guid(MD5.HashData(Bytes(text))).ToString("N"),
        ["md5, Guid in the order of the wire"] = text => new Guid(MD5.HashData(Bytes(text)), bigEndian: true).ToString("B"),
        ["sha256, new Guid"] = text => new Guid(SHA256.HashData(Bytes(text)).AsSpan(0, 16)).ToString().ToUpperInvariant(),
        ["md5 with the version of a random UUID"] = text => Uuid(MD5.HashData(Bytes(text)), 4),
        ["UUID of version 3"] = text => Uuid(MD5.HashData([.. Guid.Parse(Url).ToByteArray(bigEndian: true), .. Bytes(text)]), 3),
        ["UUID of version 5"] = text => Uuid(SHA1.HashData([.. Guid.Parse(Url).ToByteArray(bigEndian: true), .. Bytes(text)]), 5),
    };
#pragma warning restore CA5350, CA5351

    public static TheoryData<string> Names => [.. Makers.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task A_hashed_counter_falls(string maker)
    {
        var counter = 41;

        var report = await Tokens.From(() => Makers[maker](Interlocked.Increment(ref counter).ToString(CultureInfo.InvariantCulture)), maker).AreUnpredictable().EvaluateAsync();

        Assert.Equal("CRY4105", Assert.Single(report.Findings).Id);
        AssertThatItIsTheOneThatCame(report);
    }

    [Theory, MemberData(nameof(Names))]
    public async Task A_hashed_moment_falls(string maker)
    {
        var report = await Tokens.From(() => Makers[maker](DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture)), maker).AreUnpredictable().EvaluateAsync();

        Assert.Equal("CRY4106", Assert.Single(report.Findings).Id);
        AssertThatItIsTheOneThatCame(report);
    }

    [Fact]
    public async Task How_much_is_left_of_a_hash_is_said()
    {
        var counter = 0;

        var report = await Tokens.From(() => Makers["sha256, 32 digits"]($"{++counter}")).AreUnpredictable().EvaluateAsync();

        Assert.Contains("sha256(\"n\"), cut to 128 bits for n = 1, and one more each time", report.ToString(), StringComparison.Ordinal);
    }

    private static void AssertThatItIsTheOneThatCame(CheckReport report)
    {
        var details = Assert.Single(report.Findings).Evidence.Details;
        Assert.Equal(details.Single(detail => detail.Key == "issued").Value, details.Single(detail => detail.Key == "predicted").Value);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Uuid(byte[] hash, int version)
    {
        (hash[6], hash[8]) = ((byte)((hash[6] & 0x0F) | (version << 4)), (byte)((hash[8] & 0x3F) | 0x80));
        return new Guid(hash.AsSpan(0, 16), bigEndian: true).ToString();
    }
}
