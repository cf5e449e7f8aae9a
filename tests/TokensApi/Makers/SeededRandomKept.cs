namespace TokensApi.Makers;

/// <summary>One Random, seeded, for all.</summary>
public sealed class SeededRandomKept : TokenMaker
{
    private readonly Random _random = new(20_261_124);

    public override string Next() => Draw(32, Letters, _random.Next);
}
