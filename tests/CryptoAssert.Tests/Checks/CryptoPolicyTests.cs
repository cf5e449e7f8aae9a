namespace CryptoAssert.Tests.Checks;

public sealed class CryptoPolicyTests
{
    public static TheoryData<string, Func<CryptoPolicy>> Nonsense => new()
    {
        { "Budget", () => CryptoPolicy.Default with { Budget = TimeSpan.Zero } },
        { "RequestBudget", () => CryptoPolicy.Default with { RequestBudget = 0 } },
        { "ConcurrentRequests", () => CryptoPolicy.Default with { ConcurrentRequests = 0 } },
        { "ResponseTimeout", () => CryptoPolicy.Default with { ResponseTimeout = TimeSpan.FromSeconds(-1) } },
        { "ResponseTimeout", () => CryptoPolicy.Default with { ResponseTimeout = TimeSpan.FromDays(60) } },
        { "MaxResponseBytes", () => CryptoPolicy.Default with { MaxResponseBytes = -5 } },
        { "MaxResponseBytes", () => CryptoPolicy.Default with { MaxResponseBytes = int.MaxValue } },
        { "TimingBudget", () => CryptoPolicy.Default with { TimingBudget = TimeSpan.MaxValue } },
        { "TimingPairs", () => CryptoPolicy.Default with { TimingPairs = 0 } },
        { "ClockSkew", () => CryptoPolicy.Default with { ClockSkew = TimeSpan.FromSeconds(-1) } },
        { "MaxTokenLifetime", () => CryptoPolicy.Default with { MaxTokenLifetime = TimeSpan.Zero } },
        { "MaxFindingsPrinted", () => CryptoPolicy.Default with { MaxFindingsPrinted = -1 } },
    };

    [Theory, MemberData(nameof(Nonsense))]
    public void A_value_that_makes_no_sense_is_refused_by_name(string property, Func<CryptoPolicy> make)
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => { _ = make(); });

        Assert.Equal(property, refused.ParamName);
        Assert.Contains($"CryptoPolicy.{property} has to be", refused.Message, StringComparison.Ordinal);
    }
}
