using System.Globalization;

namespace TokensApi.Makers;

/// <summary>The key of the row that it was stored under.</summary>
public sealed class RowNumber : TokenMaker
{
    private int _id = 41_280;

    public override string Next() => _id++.ToString("D10", CultureInfo.InvariantCulture);
}
