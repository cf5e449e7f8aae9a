using CryptoAssert.Keys.Weaknesses;
using static CryptoAssert.Tests.Keys.WeaknessFixture;

namespace CryptoAssert.Tests.Keys;

public class PollardPMinus1Tests
{
    [Fact]
    public void A_smooth_predecessor_gives_the_prime() =>
        AssertFactors(PublishedModuli.PollardPMinus1, Look<PollardPMinus1>(Rsa(PublishedModuli.PollardPMinus1)));

    [Fact]
    public void A_random_prime_withstands() => Assert.Null(Look<PollardPMinus1>(FreshRsa(512)));

    [Fact]
    public void It_can_be_stopped()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var key = Rsa(PublishedModuli.Good);

        Assert.ThrowsAny<OperationCanceledException>(() => new PollardPMinus1().Find(key, [key], KeyStrength.Default, source.Token));
    }
}
