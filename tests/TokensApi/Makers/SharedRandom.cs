namespace TokensApi.Makers;

/// <summary>Characters of Random.Shared: out of reach from outside, not from the test host.</summary>
public sealed class SharedRandom : TokenMaker
{
    public override string Next() => Draw(32, Letters, Random.Shared.Next);
}
