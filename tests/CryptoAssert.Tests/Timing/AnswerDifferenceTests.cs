using System.Globalization;
using CryptoAssert.Http;
using CryptoAssert.Timing;

namespace CryptoAssert.Tests.Timing;

/// <summary>What varies from answer to answer is no difference between two kinds of requests.</summary>
public sealed class AnswerDifferenceTests
{
    [Fact]
    public async Task Random_padding_times_and_ids_are_never_a_difference()
    {
        for (var seed = 1; seed <= 5_000; seed++)
        {
            var random = new Random(seed);

            var difference = await AnswerDifference.LearnAsync(
                ("a", []), ("b", []), pairs: 2, _ => Task.FromResult(Padded(random)), new Random(seed));

            Assert.Null(difference);
        }
    }

    /// <summary>A value of two, drawn anew for each answer: by accident it keeps to the class for a while.</summary>
    [Fact]
    public async Task A_coin_in_the_answer_is_hardly_ever_a_difference()
    {
        var accused = 0;
        for (var seed = 1; seed <= 5_000; seed++)
        {
            var random = new Random(seed);

            accused += await AnswerDifference.LearnAsync(
                ("a", []), ("b", []), pairs: 2, _ => Task.FromResult(Answer(random.Next(2) == 0 ? "ja" : "no")), new Random(seed)) is null ? 0 : 1;
        }

        Assert.Equal(0, accused);
    }

    /// <summary>As JSON, a page, an address and a shouting server write <c>o'neil+shop@example.com</c>.</summary>
    [Theory]
    [InlineData("o\\u0027neil\\u002Bshop@example.com", "\\u003Csmith\\u003E\\u0026co")]
    [InlineData("o&#x27;neil&#x2B;shop@example.com", "&lt;smith&gt;&amp;co")]
    [InlineData("o&#39;neil+shop@example.com", "&lt;smith&gt;&amp;co")]
    [InlineData("o%27neil%2Bshop%40example.com", "%3Csmith%3E%26co")]
    [InlineData("O'NEIL+SHOP@EXAMPLE.COM", "<SMITH>&CO")]
    public async Task A_name_that_is_repeated_is_none_however_it_is_written(string ofKnown, string ofUnknown)
    {
        var difference = await AnswerDifference.LearnAsync(
            ("known", []), ("unknown", []), pairs: 3, isUnknown => Task.FromResult(isUnknown
                ? Answer($"No log-in for {ofUnknown}.", "<smith>&co")
                : Answer($"No log-in for {ofKnown}.", "o'neil+shop@example.com")), new Random(1));

        Assert.Null(difference);
    }

    private static Exchange Padded(Random random) => Answer(
        $$"""{"ok":false,"ticks":{{random.NextInt64(long.MaxValue).ToString(CultureInfo.InvariantCulture)}},"guid":"{{new Guid(Enumerable.Range(0, 16).Select(_ => (byte)random.Next(256)).ToArray())}}","pad":"{{new string('x', random.Next(500))}}"}""");

    private static Exchange Answer(string body, string? user = null) => new(
        new OutgoingRequest(HttpMethod.Post, "/webhook", () => null) { Form = user is null ? null : [KeyValuePair.Create("user", user)] },
        new HttpAnswer
        {
            Status = 401,
            ReasonPhrase = "Unauthorized",
            Headers = [KeyValuePair.Create("Content-Length", body.Length.ToString(CultureInfo.InvariantCulture))],
            Body = body,
            MediaType = "application/json",
        });
}
