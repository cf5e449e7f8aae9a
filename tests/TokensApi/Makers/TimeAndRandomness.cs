using System.Globalization;
using System.Security.Cryptography;

namespace TokensApi.Makers;

/// <summary>Sound: begins with the time and has 128 bits besides.</summary>
public sealed class TimeAndRandomness : TokenMaker
{
    public override string Next() =>
        $"{DateTimeOffset.UtcNow.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)}-{RandomNumberGenerator.GetHexString(32, lowercase: true)}";
}
