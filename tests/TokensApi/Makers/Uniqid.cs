using System.Globalization;

namespace TokensApi.Makers;

/// <summary>PHP's uniqid(): seconds and microseconds, in hexadecimal.</summary>
public sealed class Uniqid : TokenMaker
{
    public override string Next()
    {
        var microseconds = (DateTime.UtcNow - DateTime.UnixEpoch).Ticks / 10;
        return string.Create(CultureInfo.InvariantCulture, $"{microseconds / 1_000_000:x8}{microseconds % 1_000_000:x5}");
    }
}
