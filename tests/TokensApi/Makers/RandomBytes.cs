namespace TokensApi.Makers;

/// <summary>Bytes of an unseeded Random.</summary>
public sealed class RandomBytes : TokenMaker
{
    private readonly Random _random = new();

    public override string Next()
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        return Convert.ToHexStringLower(bytes);
    }
}
