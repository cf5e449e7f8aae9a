using System.Globalization;
using System.Security.Cryptography;

namespace TokensApi.Makers;

/// <summary>The time, and a little.</summary>
public sealed class TimeAndFourDigits : TokenMaker
{
    public override string Next() =>
        $"{DateTimeOffset.UtcNow.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)}{RandomNumberGenerator.GetInt32(10_000).ToString("D4", CultureInfo.InvariantCulture)}";
}
