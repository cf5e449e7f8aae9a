using System.Security.Cryptography;

namespace TokensApi.Makers;

/// <summary>A random byte modulo 62.</summary>
public sealed class ByteModulo62 : TokenMaker
{
    public override string Next() => Draw(32, Letters, size => RandomNumberGenerator.GetBytes(1)[0] % size);
}
