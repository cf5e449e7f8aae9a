using System.Security.Cryptography;
using System.Text;
using CryptoAssert.Keys;
using CryptoAssert.Keys.Cracking;
using Xunit;

namespace CryptoAssert.Tests.Keys;

public sealed class SecretWeaknessTests
{
    public static TheoryData<string> Attacks => [.. All.Select(attack => attack.Id)];

    private static Attack[] All =>
        [new GuessableSecret(), new PlaceholderSecret(), new SecretOfTheAppsOwnWords(), new LowEntropySecret()];

    [Fact]
    public void A_placeholder_is_seen_in_the_key_itself()
    {
        var found = Find(new PlaceholderSecret(), "your-256-bit-secret");

        Assert.Contains(found!.Proof, line => line.Value == "\"your-256-bit-secret\"");
    }

    [Fact]
    public void A_placeholder_is_seen_when_it_was_padded() =>
        Assert.NotNull(Find(new PlaceholderSecret(), "changeme000000000000000000000000"));

    [Fact]
    public void A_buffer_that_nobody_filled_is_the_empty_key() =>
        Assert.NotNull(Find(new PlaceholderSecret(), new byte[32]));

    [Fact]
    public void A_fresh_key_is_no_placeholder() => Assert.Null(Find(new PlaceholderSecret(), RandomNumberGenerator.GetBytes(32)));

    /// <summary>Of every hundredth guess, of each cut short and prolonged, and of fresh keys: the index against the guesses made one by one.</summary>
    [Fact]
    public void The_prepared_answers_are_those_of_the_guesses_made_one_by_one()
    {
        var guesses = new EveryHundredthGuess();
        foreach (var word in PlaceholderSecret.Guesses.Words)
        {
            PlaceholderSecret.Guesses.Plan.Visit(word, SecretSource.Placeholder, guesses);
        }

        byte[][] keys =
        [
            .. guesses.Keys, .. guesses.Keys.Select(key => (byte[])[.. key, 0, 0]), .. guesses.Keys.Take(200).Select(key => key[..(key.Length / 2)]),
            .. guesses.Keys.Take(200).Select(key => (byte[])[.. key, 1]), .. Enumerable.Range(0, 200).Select(RandomNumberGenerator.GetBytes),
        ];

        Assert.True(keys.Length > 1_000, $"{keys.Length} keys");
        Assert.All(keys, key =>
        {
            var (prepared, made) = (PlaceholderSecret.Recognise(key, default), SecretCracker.Recognise(key, [PlaceholderSecret.Guesses], default));
            Assert.Equal(made?.Candidate, prepared?.Candidate);
            Assert.Equal(made?.Text, prepared?.Text);
        });
    }

    [Fact]
    public void A_made_up_secret_has_low_entropy()
    {
        var found = Find(new LowEntropySecret(), "this_is_not_secure_at_all_1234567890");

        Assert.StartsWith("a secret of 36 characters that at most 2^", found?.Observed, StringComparison.Ordinal);
        Assert.Empty(found!.Proof);
    }

    [Fact]
    public void A_fresh_key_has_entropy() => Assert.Null(Find(new LowEntropySecret(), RandomNumberGenerator.GetBytes(32)));

    [Fact]
    public void Other_keys_are_not_their_business()
    {
        var key = new KeyUnderTest("a key", new KeyMaterial.Rsa(15, 3));

        Assert.Null(new PlaceholderSecret().Find(key, [key], KeyStrength.Default, default));
        Assert.Null(new LowEntropySecret().Find(key, [key], KeyStrength.Default, default));
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Texts_are_clauses(string id)
    {
        var attack = All.Single(attack => attack.Id == id);
        foreach (var text in new[] { attack.Cause, attack.Why, attack.Fix })
        {
            Assert.InRange(text.Length, 10, 260);
            Assert.False(text.EndsWith('.'), text);
            Assert.True(char.IsLower(text[0]), text);
        }
    }

    private sealed class EveryHundredthGuess : ISecretSink
    {
        private int _count;

        public List<byte[]> Keys { get; } = [];

        public bool Take(in SecretCandidate candidate, ReadOnlySpan<byte> key)
        {
            if (_count++ % 100 == 0)
            {
                Keys.Add(key.ToArray());
            }

            return true;
        }
    }

    private static WeaknessFound? Find(KeyWeakness weakness, string secret) => Find(weakness, Encoding.UTF8.GetBytes(secret));

    private static WeaknessFound? Find(KeyWeakness weakness, byte[] secret)
    {
        var key = new KeyUnderTest("Jwt:Key", new KeyMaterial.Symmetric(secret));
        return weakness.Find(key, [key], KeyStrength.Default, CancellationToken.None);
    }
}
