using CryptoAssert.Randomness.InProcess;
using CryptoAssert.Randomness.Readings;
using static CryptoAssert.Tests.Randomness.DotNetTokens;

namespace CryptoAssert.Tests.Randomness.InProcess;

public class SharedRandomReplayTests
{
    private static SharedRandomState Snapshot() => SharedRandomState.OfThisThread()!.Value;

    /// <summary>Blackman and Vigna's reference code from the state 1, 2, 3, 4, as in the test vectors of rand_xoshiro.</summary>
    [Fact]
    public void The_published_values_are_drawn()
    {
        var replica = new SharedRandomReplica(new SharedRandomState(1, 2, 3, 4));
        ulong[] expected =
        [
            11520, 0, 1509978240, 1215971899390074240, 1216172134540287360, 607988272756665600, 16172922978634559625, 8476171486693032832,
            10595114339597558777, 2904607092377533576,
        ];

        Assert.Equal(expected, Enumerable.Range(0, expected.Length).Select(_ => replica.NextUInt64()));
    }

    [Fact]
    public void The_replica_draws_what_the_runtime_draws()
    {
        Assert.True(SharedRandomState.IsReadable);
        var replica = new SharedRandomReplica(Snapshot());
        int[] bounds = [1, 2, 10, 16, 36, 62, 64, 100, 255, 256, 1_000_000, 1_500_000_000, int.MaxValue];
        long[] longBounds = [1, 62, 1L << 40, 3L << 61, long.MaxValue];
        for (var round = 0; round < 2000; round++)
        {
            var (bound, longBound) = (bounds[round % bounds.Length], longBounds[round % longBounds.Length]);
            var (real, copy) = (new byte[round % 70], new byte[round % 70]);
            Random.Shared.NextBytes(real);
            replica.NextBytes(copy);

            Assert.Equal(real, copy);
            Assert.Equal(Random.Shared.Next(bound), replica.Next(bound));
            Assert.Equal(Random.Shared.NextInt64(longBound), replica.NextInt64(longBound));
            Assert.Equal(Random.Shared.NextDouble(), replica.NextDouble());
        }

        Assert.Equal(Snapshot(), replica.State);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(16)]
    [InlineData(33)]
    [InlineData(62)]
    [InlineData(64)]
    [InlineData(129)]
    [InlineData(256)]
    public void GetItems_of_the_replica_is_that_of_the_runtime(int size)
    {
        var replica = new SharedRandomReplica(Snapshot());
        int[] choices = [.. Enumerable.Range(0, size)];
        foreach (var length in new[] { 1, 7, 8, 32, 255, 256, 257, 511, 512, 513, 2000 })
        {
            var digits = new int[length];
            replica.GetItems(size, digits);

            Assert.Equal(Random.Shared.GetItems(choices, length), digits);
        }

        Assert.Equal(Snapshot(), replica.State);
    }

    private static SharedRandomReplay.Replayed? Replay(Func<string> issue, int size, int drawnBefore = 0, bool threadChanged = false)
    {
        var before = Snapshot();
        for (var i = 0; i < drawnBefore; i++)
        {
            Random.Shared.Next();
        }

        List<string> token = [issue()];
        Random.Shared.Next();
        var after = Snapshot();
        return SharedRandomReplay.Replays(
            [(new SharedRandomUse(threadChanged ? null : before, after), size > 0 ? [Symbols(size, token)] : [], size > 0 ? [] : [TokenSamples.Hexadecimal(token)])],
            CancellationToken.None);
    }

    [Theory]
    [InlineData(62, 32, 0)]
    [InlineData(62, 10, 5)]
    [InlineData(36, 16, 64)]
    [InlineData(10, 18, 3)]
    public void A_token_in_a_response_is_found_in_the_stream(int size, int length, int drawnBefore)
    {
        var found = Replay(() => Text(size, length, () => Random.Shared.Next(size)), size, drawnBefore);

        Assert.Equal($"Random.Shared.Next({size}) a character", found!.Form);
        Assert.True(found.Log10FalseAlarm <= -13);
    }

    [Fact]
    public void A_token_is_found_when_the_work_went_on_on_another_thread() =>
        Assert.NotNull(Replay(() => Text(62, 32, () => Random.Shared.Next(62)), 62, drawnBefore: 7, threadChanged: true));

    [Fact]
    public void Every_step_can_be_undone()
    {
        var replica = new SharedRandomReplica(Snapshot());
        for (var step = 0; step < 1_000; step++)
        {
            var before = replica.State;
            replica.NextUInt64();

            Assert.Equal(before, SharedRandomReplica.Before(replica.State));
        }
    }

    [Fact]
    public void Every_form_is_named()
    {
        Assert.Equal("Random.Shared.GetItems of 62 characters", Replay(() => Random.Shared.GetString(Alphabet(62), 22), 62)!.Form);
        Assert.Equal("Random.Shared.GetItems of 16 characters", Replay(() => Random.Shared.GetHexString(32, lowercase: true), 16)!.Form);
        Assert.Equal("Random.Shared.NextBytes", Replay(() => Bytes(Random.Shared, 16), 0, 2)!.Form);
    }

    [Fact]
    public void NextDouble_and_NextInt64_are_replayed()
    {
        Assert.NotNull(Replay(() => Text(62, 22, () => (int)(Random.Shared.NextDouble() * 62)), 62));
        Assert.NotNull(Replay(() => Text(62, 22, () => (int)Random.Shared.NextInt64(62)), 62));
    }

    [Fact]
    public void A_secure_token_is_not_in_the_stream_though_the_state_moved() => Assert.Null(Replay(() => Secure(62, 32, 1)[0], 62, 10));

    [Fact]
    public void Nothing_is_replayed_when_the_state_stood_still()
    {
        var state = Snapshot();

        Assert.Null(SharedRandomReplay.Replays([(new SharedRandomUse(state, state), [Symbols(62, Secure(62, 32, 1))], [])], CancellationToken.None));
    }

    [Fact]
    public void A_token_too_short_for_a_proof_is_not_reported() => Assert.Null(Replay(() => Text(10, 6, () => Random.Shared.Next(10)), 10));

    [Fact]
    public void Known_miss_an_instance_of_its_own()
    {
        var random = new Random();

        Assert.Null(Replay(() => random.GetString(Alphabet(62), 32), 62, 1));
    }
}
