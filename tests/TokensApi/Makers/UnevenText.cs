using System.Security.Cryptography;

namespace TokensApi.Makers;

/// <summary>Draws one letter three times as often as the others.</summary>
public sealed class UnevenText : TokenMaker
{
    public override string Next() => Draw(32, "abcdefghijklmnop", _ => Math.Max(0, RandomNumberGenerator.GetInt32(18) - 2));
}
