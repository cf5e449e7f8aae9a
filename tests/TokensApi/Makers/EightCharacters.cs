using System.Security.Cryptography;

namespace TokensApi.Makers;

/// <summary>Drawn well, and too short.</summary>
public sealed class EightCharacters : TokenMaker
{
    public override string Next() => RandomNumberGenerator.GetString(Letters, 8);
}
