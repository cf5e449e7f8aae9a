using System.Security.Cryptography;

namespace TokensApi.Makers;

/// <summary>Sound as a one-time code.</summary>
public sealed class SixDigits : TokenMaker
{
    public override string Next() => RandomNumberGenerator.GetString("0123456789", 6);
}
