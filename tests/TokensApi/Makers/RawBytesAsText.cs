using System.Security.Cryptography;

namespace TokensApi.Makers;

/// <summary>Bytes that were decoded as text.</summary>
public sealed class RawBytesAsText : TokenMaker
{
    public override string Next() => new([.. RandomNumberGenerator.GetBytes(64).Select((value, i) => (char)(0x400 + value + (i * 256)))]);
}
