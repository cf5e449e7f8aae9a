using System.Globalization;

namespace TokensApi.Makers;

/// <summary>Codes of one Random for all.</summary>
public sealed class SixDigitsOfSeededRandom : TokenMaker
{
    private readonly Random _random = new(7);

    public override string Next() => _random.Next(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
}
