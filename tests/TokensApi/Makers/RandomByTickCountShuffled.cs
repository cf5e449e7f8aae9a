namespace TokensApi.Makers;

/// <summary>A Random of its own for each token, seeded by a clock, over an alphabet in an order that nobody guesses.</summary>
public sealed class RandomByTickCountShuffled : TokenMaker
{
    private int _ticks = 8_000_000;

    public override string Next() => Draw(32, "q7ZkW2mXb9RvT4cLs8JdN3gYpF6hQaKx5VtC1nPwMfE0zUjHrBiSoGyDlAeu"[..60], new Random(_ticks += 13).Next);
}
