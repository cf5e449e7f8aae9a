using System.Globalization;
using System.Security.Cryptography;

namespace TokensApi.Makers;

/// <summary>Numbers as they come.</summary>
public sealed class CodesOfChangingLength : TokenMaker
{
    public override string Next() => RandomNumberGenerator.GetInt32(10_000_000).ToString(CultureInfo.InvariantCulture);
}
