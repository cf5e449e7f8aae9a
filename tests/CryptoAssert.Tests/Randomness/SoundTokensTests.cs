using System.Security.Cryptography;
using CryptoAssert.Randomness;
using CryptoAssert.Randomness.Readings;
using CryptoAssert.Randomness.Sampling;

namespace CryptoAssert.Tests.Randomness;

/// <summary>Tokens of the operating system's generator are never accused.</summary>
public sealed class SoundTokensTests
{
    private static readonly Alphabet[] Kinds =
        [.. Alphabets.All.Where(alphabet => alphabet.Size is 10 or 16 or 26 or 32 or 36 or 58 or 62 or 64).GroupBy(alphabet => alphabet.Size).Select(group => group.First())];

    [Fact]
    public void Two_thousand_batches_over_eight_alphabets_are_not_accused()
    {
        for (var batch = 0; batch < 2_000; batch++)
        {
            Judge(batch, tokens: 40, costly: false);
        }
    }

    [Fact]
    public void Batches_that_are_enough_for_the_mersenne_twister_are_not_accused()
    {
        for (var batch = 0; batch < 16; batch++)
        {
            Judge(batch + 240, tokens: 200, costly: true);
        }
    }

    private static void Judge(int batch, int tokens, bool costly)
    {
        var (alphabet, length) = (Kinds[batch % Kinds.Length], 8 + (batch / Kinds.Length % 57));
        IssuedToken[] sample = [.. Enumerable.Range(0, tokens).Select(_ => new IssuedToken(RandomNumberGenerator.GetString(alphabet.Characters, length)))];

        var verdict = TokenAnalysis.Of(sample, [], CryptoPolicy.Default, CancellationToken.None, costly);

        Assert.True(verdict.Predicted is null, $"{alphabet} x {length}: {verdict.Predicted}");
        Assert.True(verdict.Biased.Count == 0, $"{alphabet} x {length}: {string.Join(", ", verdict.Biased)}");
    }
}
