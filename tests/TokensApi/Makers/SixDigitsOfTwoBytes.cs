using System.Globalization;
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace TokensApi.Makers;

/// <summary>Two random bytes modulo a million: a fifteenth of the codes, and no other.</summary>
public sealed class SixDigitsOfTwoBytes : TokenMaker
{
    public override string Next() => (BinaryPrimitives.ReadUInt16LittleEndian(RandomNumberGenerator.GetBytes(2)) % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
}
