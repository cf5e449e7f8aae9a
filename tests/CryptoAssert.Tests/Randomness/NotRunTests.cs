using System.Security.Cryptography;

namespace CryptoAssert.Tests.Randomness;

/// <summary>A pass names what could not be tried on such tokens, and why.</summary>
public sealed class NotRunTests
{
    private static readonly string[] Words = ["correct", "horse", "battery", "staple", "zebra", "window", "quiet", "river"];

    [Fact]
    public async Task Without_times_no_hash_of_a_time_was_tried()
    {
        string[] tokens = [.. Enumerable.Range(0, 200).Select(_ => RandomNumberGenerator.GetHexString(32))];

        var report = await Tokens.Of(tokens).AreUnpredictable();

        Assert.Contains("times of issue are not known", Reason(report, "CRY4106"), StringComparison.Ordinal);
        Assert.DoesNotContain(report.NotApplicable, attack => attack.Id == "CRY4105");
    }

    [Fact]
    public async Task Letters_and_digits_are_no_hash()
    {
        var report = await Tokens.From(() => RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz0123456789", 32)).AreUnpredictable();

        Assert.Contains("not 8 bytes or more in hexadecimal", Reason(report, "CRY4105"), StringComparison.Ordinal);
        Assert.Contains("gives 32 characters over 36", Reason(report, "CRY4003"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_are_read_by_no_generator()
    {
        var report = await Tokens.From(() => string.Join('-', RandomNumberGenerator.GetItems<string>(Words, 40))).AreUnpredictable();

        Assert.Contains("words", Reason(report, "CRY4001"), StringComparison.Ordinal);
        Assert.Contains("words", Reason(report, "CRY4005"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tokens_of_changing_length_are_not_read_by_all()
    {
        var report = await Tokens.From(() => RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz", RandomNumberGenerator.GetInt32(30, 40))).AreUnpredictable();

        Assert.Contains("change their length", Reason(report, "CRY4001"), StringComparison.Ordinal);
        Assert.DoesNotContain(report.NotApplicable, attack => attack.Id == "CRY4023");
    }

    [Fact]
    public async Task Hexadecimal_is_read_by_all()
    {
        var report = await Tokens.From(() => RandomNumberGenerator.GetHexString(32, lowercase: true)).AreUnpredictable();

        Assert.DoesNotContain(report.NotApplicable, attack => attack.Reason.StartsWith("no form", StringComparison.Ordinal));
    }

    private static string Reason(CheckReport report, string id) => Assert.Single(report.NotApplicable, attack => attack.Id == id).Reason;
}
