using System.Security.Cryptography;
using CryptoAssert.Randomness.Generators;

namespace CryptoAssert.Tests.Randomness;

/// <summary>Tokens of the operating system's generator: nothing may be said of them.</summary>
internal static class SecureTokens
{
    private static readonly string[] _alphabets =
    [
        PlatformFixture.Digits10, PlatformFixture.Digits16, PlatformFixture.Letters26, PlatformFixture.Letters36,
        PlatformFixture.Letters57, PlatformFixture.Ordered62, PlatformFixture.Letters62, PlatformFixture.Letters64,
    ];

    /// <summary>Every alphabet, several lengths, characters and bytes.</summary>
    public static void AssertNothingIsSaidOf(PredictableGenerator generator, int rounds, int tokens = 200)
    {
        for (var round = 0; round < rounds; round++)
        {
            var length = new[] { 6, 8, 16, 22, 32 }[round % 5];
            foreach (var alphabet in _alphabets)
            {
                var texts = Enumerable.Range(0, tokens).Select(_ => RandomNumberGenerator.GetString(alphabet, length)).ToArray();
                Assert.Null(generator.Predict(TokenSamples.Symbols(alphabet, texts), default));
            }

            var bytes = Enumerable.Range(0, tokens).Select(_ => RandomNumberGenerator.GetHexString(2 * length)).ToArray();
            Assert.Null(generator.Predict(TokenSamples.Hexadecimal(bytes), default));
            Assert.Null(generator.Predict(TokenSamples.Uuids([.. bytes.Select(_ => Guid.NewGuid().ToString())]), default));
        }
    }
}
