using System.Numerics;

namespace CryptoAssert.Keys.Reading;

/// <summary>Whole numbers as keys carry them: unsigned, the highest byte first.</summary>
internal static class UnsignedNumber
{
    public static BigInteger Of(ReadOnlySpan<byte> bytes) => new(bytes, isUnsigned: true, isBigEndian: true);
}
