namespace TokensApi.Makers;

/// <summary>A document.</summary>
public sealed class MegabyteToken : TokenMaker
{
    public override string Next() => new string('A', 1_048_576) + Guid.NewGuid();
}
