namespace TokensApi.Makers;

/// <summary>Sound, with a note: 122 random bits.</summary>
public sealed class Uuid : TokenMaker
{
    public override string Next() => Guid.NewGuid().ToString();
}
