namespace TokensApi.Makers;

/// <summary>Made for keys of tables: 48 bits of time, 74 of randomness.</summary>
public sealed class UuidOfVersion7 : TokenMaker
{
    public override string Next() => Guid.CreateVersion7().ToString();
}
