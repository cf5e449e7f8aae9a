using System.Security.Cryptography;

namespace TokensApi.Makers;

/// <summary>Sound: 128 bits in hexadecimal.</summary>
public sealed class Hexadecimal : TokenMaker
{
    public override string Next() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
