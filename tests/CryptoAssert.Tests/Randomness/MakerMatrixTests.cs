using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TokensApi.Makers;

namespace CryptoAssert.Tests.Randomness;

/// <summary>Every flawed maker falls to the attack that names its flaw, every sound one stands.</summary>
public sealed class MakerMatrixTests
{
    public static TheoryData<string, string[]> Flawed => new()
    {
        { nameof(RowNumber), ["CRY4102"] },
        { nameof(Md5OfCounter), ["CRY4105"] },
        { nameof(Sha256OfTicks), ["CRY4106"] },
        { nameof(Uniqid), ["CRY4103"] },
        { nameof(TimeAndFourDigits), ["CRY4103"] },
        { nameof(UuidOfVersion7), ["CRY4103"] },
        { nameof(JsonInBase64), ["CRY4102"] },
        { nameof(FewTokens), ["CRY4101"] },
        { nameof(Snowflake), ["CRY4107"] },
        { nameof(UnevenText), ["CRY4201"] },
        { nameof(NeverTwiceInARow), ["CRY4203"] },
        { nameof(RandomByTickCountShuffled), ["CRY4204"] },
        { nameof(EightCharacters), ["CRY4301"] },
        { nameof(SeededRandomKept), ["CRY4001"] },
        { nameof(RandomPerToken), ["CRY4002"] },
        { nameof(RandomBytes), ["CRY4003"] },
        { nameof(SharedRandom), ["CRY4004"] },
    };

    public static TheoryData<string> Sound =>
        [nameof(Hexadecimal), nameof(LettersAndDigits), nameof(Base64UrlBytes), nameof(Uuid), nameof(TimeAndRandomness), nameof(SecondsAndDigits), nameof(PrefixedKey)];

    [Theory, MemberData(nameof(Flawed))]
    public async Task A_flawed_maker_falls(string maker, string[] ids)
    {
        await using var app = Issuers.App(maker);

        var report = await app.Endpoint(HttpMethod.Post, "/password-reset").IssuesHighEntropyTokens(t => t.FromJson("token")).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Failed, report.ToString());
        Assert.Equal(ids, report.Findings.Select(finding => finding.Id));
    }

    [Theory, MemberData(nameof(Sound))]
    public async Task A_sound_maker_stands(string maker)
    {
        await using var app = Issuers.App(maker);

        var report = await app.Endpoint(HttpMethod.Post, "/password-reset").IssuesHighEntropyTokens(t => t.FromJson("token"));

        Assert.Equal(200, report.Requests);
    }

    [Fact]
    public async Task A_hash_of_what_everybody_knows_falls_when_it_is_told()
    {
        await using var app = Issuers.App(nameof(Sha1OfMailAndCounter));

        var report = await app.Endpoint(HttpMethod.Post, "/password-reset").IssuesHighEntropyTokens(t => t.FromJson("token").Knowing("alice@example.com")).EvaluateAsync();

        Assert.Equal("CRY4105", Assert.Single(report.Findings).Id);
    }

    [Fact]
    public async Task A_random_byte_modulo_62_falls_with_enough_tokens()
    {
        await using var app = Issuers.App(nameof(ByteModulo62));

        var report = await app.Endpoint(HttpMethod.Post, "/password-reset").IssuesHighEntropyTokens(t => t.FromJson("token")).Under(CryptoPolicy.Thorough).EvaluateAsync();

        Assert.Contains(report.Findings, finding => finding.Id == "CRY4202");
    }

    [Fact]
    public async Task Ticks_hashed_with_what_everybody_knows_fall_when_it_is_told()
    {
        var report = await Issued(() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"alice@example.com{DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture)}"))));

        Assert.Equal("CRY4106", Assert.Single(report.Findings).Id);
    }

    /// <summary>Two hundred tokens within a second are all the same: by the clock, not because a user keeps his.</summary>
    [Fact]
    public async Task A_hashed_second_falls()
    {
        var second = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

        var report = await Issued(() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"alice@example.com{second}"))));

        Assert.Contains(report.Findings, finding => finding.Id == "CRY4106");
    }

    private static async Task<CheckReport> Issued(Func<string> next)
    {
        await using var app = Issuers.App(nameof(Hexadecimal));

        return await app.Endpoint(HttpMethod.Post, "/password-reset")
            .IssuesHighEntropyTokens(t => t.From(_ => next()).Knowing("alice@example.com")).EvaluateAsync();
    }
}
