using System.Text;
using CryptoAssert.Keys.Cracking;
using CryptoAssert.Keys.Cracking.Words;
using Xunit;

namespace CryptoAssert.Tests.Keys;

public sealed class SecretCandidatesTests
{
    [Fact]
    public void More_than_three_hundred_placeholders_are_known() => Assert.True(PlaceholderWords.All.Count >= 800);

    [Fact]
    public void Placeholders_fit_the_plan() => Assert.All(PlaceholderWords.All, word =>
    {
        Assert.True(word.Length <= SecretPlan.LongestWord);
        Assert.DoesNotContain('\r', word);
    });

    [Theory]
    [InlineData("secret", "secret")]
    [InlineData("secret", "SECRET")]
    [InlineData("secret", "Secret")]
    [InlineData(" secret\t", "secret")]
    [InlineData("secret", "secret\n")]
    [InlineData("secret", "secret\r\n")]
    [InlineData("secret", "secret2000")]
    [InlineData("secret", "secret2027")]
    [InlineData("secret", "secret123")]
    [InlineData("secret", "secret1")]
    [InlineData("secret", "secret!")]
    [InlineData("secret", "c2VjcmV0")]
    [InlineData("c2VjcmV0", "secret")]
    [InlineData("c2VjcmV0MQ", "secret1")]
    [InlineData("736563726574", "secret")]
    [InlineData("secret", "736563726574")]
    [InlineData("secretsecretsecretsecretsecretsecret", "secretsecretsecretsecretsecretse")]
    [InlineData("secret", "secretsecretsecretsecretsecretse")]
    [InlineData("secret", "secret00000000000000000000000000")]
    [InlineData("secret", "secret                          ")]
    [InlineData("secret", "00000000000000000000000000secret")]
    [InlineData("secret", "5ebe2294ecd0e0f08eab7690d2a6ee69")]
    [InlineData("secret", "2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b")]
    public void The_usual_plan_makes_it(string word, string key) =>
        Assert.Contains(key, Keys(word, SecretPlan.Usual).Select(Encoding.UTF8.GetString));

    [Fact]
    public void The_usual_plan_makes_UTF_16() =>
        Assert.Contains(Keys("secret", SecretPlan.Usual), key => key.AsSpan().SequenceEqual(Encoding.Unicode.GetBytes("secret")));

    [Fact]
    public void The_usual_plan_makes_no_key_twice()
    {
        var keys = Keys("orders-api", SecretPlan.Usual).Select(Convert.ToHexString).ToArray();

        Assert.Equal(keys.Length, keys.Distinct().Count());
    }

    [Fact]
    public void A_candidate_makes_its_key_again()
    {
        var sink = new Collector();
        SecretPlan.Every.Visit("Orders Api", SecretSource.AppWord, sink);

        Assert.All(sink.All, pair => Assert.Equal(pair.Key, pair.Candidate.Key()));
        Assert.True(sink.All.Count > 1000);
    }

    [Theory]
    [InlineData("OrdersApiSecret")]
    [InlineData("orders-api-secret")]
    [InlineData("orders.example.com")]
    [InlineData("orders_secret_key")]
    [InlineData("MyOrders")]
    [InlineData("example")]
    public void Words_of_the_app_are_taken_apart_and_decorated(string word) =>
        Assert.Contains(word, AppWords.Derive(["https://orders.example.com/v1/", "Orders.Api"]));

    [Theory]
    [InlineData("mysupersecretkey")]
    [InlineData("MySuperSecretKey")]
    [InlineData("mySuperSecretKey")]
    [InlineData("my-super-secret-key")]
    [InlineData("my_super_secret_key")]
    [InlineData("my super secret key")]
    [InlineData("MY_SUPER_SECRET_KEY")]
    public void Phrases_are_spelled_as_people_write_them(string key)
    {
        Assert.Contains("my super secret key", SecretPhrases.All);
        Assert.Contains(key, Keys("my super secret key", SecretPlan.Phrases).Select(Encoding.UTF8.GetString));
    }

    [Fact]
    public void Placeholders_come_first_and_nothing_is_read_ahead()
    {
        var path = Path.GetTempFileName();
        try
        {
            var stages = new SecretCandidates([], path).Stages().GetEnumerator();
            File.Delete(path);
            stages.MoveNext();

            Assert.Equal(SecretSource.Placeholder, stages.Current.Source);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_word_list_may_end_its_lines_with_CR_LF()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "first\r\nsecond\n\nthird wörd");

            Assert.Equal(["first", "second", "third wörd"], WordList.Read(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_word_list_that_is_missing_is_named()
    {
        var exception = Assert.Throws<FileNotFoundException>(() => new SecretCandidates([], "no/such/list.txt"));

        Assert.Contains("The word list \"no/such/list.txt\" does not exist", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_dictionaries_of_zxcvbn_are_there()
    {
        Assert.Equal("password", CommonWords.Passwords[1]);
        Assert.Equal(30_000, CommonWords.Passwords.Count);
        Assert.True(CommonWords.Others.Count() > 60_000);
    }

    private static IEnumerable<byte[]> Keys(string word, SecretPlan plan)
    {
        var sink = new Collector();
        plan.Visit(word, SecretSource.Placeholder, sink);
        return sink.All.Select(pair => pair.Key);
    }

    private sealed class Collector : ISecretSink
    {
        public List<(SecretCandidate Candidate, byte[] Key)> All { get; } = [];

        public bool Take(in SecretCandidate candidate, ReadOnlySpan<byte> key)
        {
            All.Add((candidate, key.ToArray()));
            return true;
        }
    }
}
