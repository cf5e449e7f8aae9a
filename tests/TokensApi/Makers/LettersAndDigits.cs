using System.Security.Cryptography;

namespace TokensApi.Makers;

/// <summary>Sound: 32 characters of 62.</summary>
public sealed class LettersAndDigits : TokenMaker
{
    public override string Next() => RandomNumberGenerator.GetString(Letters, 32);
}
