using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TokensApi.Makers;

/// <summary>Hashes the clock.</summary>
public sealed class Sha256OfTicks : TokenMaker
{
    public override string Next() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture))));
}
