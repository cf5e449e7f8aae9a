using System.Globalization;

namespace TokensApi.Makers;

/// <summary>Codes of Random.Shared: few draws each, seen in the test host only.</summary>
public sealed class SixDigitsOfSharedRandom : TokenMaker
{
    public override string Next() => Random.Shared.Next(100_000, 1_000_000).ToString(CultureInfo.InvariantCulture);
}
