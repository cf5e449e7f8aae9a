using System.Globalization;
using System.Security.Cryptography;

namespace TokensApi.Makers;

/// <summary>Sound: begins with the seconds; the digits behind them look like the rest of a finer clock, and are none.</summary>
public sealed class SecondsAndDigits : TokenMaker
{
    public override string Next() =>
        $"{DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}{RandomNumberGenerator.GetString("0123456789", 35)}";
}
