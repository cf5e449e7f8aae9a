using System.Security.Cryptography;

namespace TokensApi.Makers;

/// <summary>Drawn well, and too few.</summary>
public sealed class FourDigits : TokenMaker
{
    public override string Next() => RandomNumberGenerator.GetString("0123456789", 4);
}
