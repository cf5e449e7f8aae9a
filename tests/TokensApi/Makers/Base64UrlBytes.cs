using System.Buffers.Text;
using System.Security.Cryptography;

namespace TokensApi.Makers;

/// <summary>Sound: 256 bits in base64url.</summary>
public sealed class Base64UrlBytes : TokenMaker
{
    public override string Next() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
}
