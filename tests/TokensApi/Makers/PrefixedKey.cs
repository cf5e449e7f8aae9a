using System.Security.Cryptography;

namespace TokensApi.Makers;

/// <summary>Sound: a prefix as scanners of secrets like it, then 160 bits.</summary>
public sealed class PrefixedKey : TokenMaker
{
    public override string Next() => $"sk_live_{RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz234567", 32)}";
}
