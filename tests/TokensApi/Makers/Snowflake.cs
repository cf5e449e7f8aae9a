using System.Globalization;
using System.Security.Cryptography;

namespace TokensApi.Makers;

/// <summary>A counter that others advance too, in a unit of its own, and some chance behind it.</summary>
public sealed class Snowflake : TokenMaker
{
    private long _number = 7_211_400_122_331;

    public override string Next() =>
        $"{(_number += RandomNumberGenerator.GetInt32(1, 900)).ToString("x12", CultureInfo.InvariantCulture)}{RandomNumberGenerator.GetHexString(8, lowercase: true)}";
}
