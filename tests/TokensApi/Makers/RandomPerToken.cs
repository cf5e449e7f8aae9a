namespace TokensApi.Makers;

/// <summary>A Random of its own for each token, seeded by what is at hand.</summary>
public sealed class RandomPerToken : TokenMaker
{
    public override string Next() => Draw(32, Letters, new Random(Guid.NewGuid().GetHashCode()).Next);
}
