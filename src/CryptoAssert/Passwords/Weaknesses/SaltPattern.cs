using System.Buffers;
using CryptoAssert.Keys.Mathematics;
using CryptoAssert.Passwords.Formats;

namespace CryptoAssert.Passwords.Weaknesses;

/// <summary>
/// Salts with room for 128 bits that hold fewer: zeros, a counter, a word. A random salt of 8 to 64 bytes is accused with a probability
/// below 10^-9: a run of 6 bytes 6e-11, a period 4e-13, 16 bytes that are all letters of text (68/256)^16 = 6e-10.
/// </summary>
internal static class SaltPattern
{
    private const double BitsOfALetter = 6.09; // log2 of the 68 below
    private const int Evidence = 6; // bytes that follow from the one before
    private const int EvidenceOfText = 8; // of an alphabet of 62 or more: 62^-7 a place

    private static readonly SearchValues<byte> Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_ "u8);

    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789ABCDEFabcdef-"u8);

    /// <summary>What a salt does that random ones do not; null of those that may be random.</summary>
    public static string? Of(StoredPasswordHash hash, int bits)
    {
        var salt = HashText.Salt(hash);
        var isText = HashText.SaltIsText(hash);
        var evidence = isText ? EvidenceOfText : Evidence;
        if (BytePatterns.Period(salt, evidence) is var period and > 0)
        {
            return period > 1 ? FormattableString.Invariant($"repeats after {period} bytes")
                : salt[0] == 0 ? "is all zero" : "is one byte over and over";
        }

        if (BytePatterns.LongestRun(salt) is var run && run >= evidence)
        {
            return FormattableString.Invariant($"holds one byte {run} times in a row");
        }

        // 32 hex digits as bytes are 128 bits; of other letters it takes 22.
        var most = isText || salt.AsSpan().ContainsAnyExcept(Letters) ? bits : (int)((IsHex(salt) ? 4 : BitsOfALetter) * salt.Length);
        return most < bits ? FormattableString.Invariant($"is text, of {most} bits at most") : null;
    }

    /// <summary>Whether two salts of one hasher share what no random ones share: a counter, or a constant part.</summary>
    /// <remarks>
    /// Half of the bytes and six: 28/256^6 = 1e-13 for 8 bytes, 7e-16 for 16. Of text three quarters: 4e-10 for the 8 letters of
    /// md5crypt, 6e-12 for 16 hex digits, less for longer ones.
    /// </remarks>
    public static int? Shared(StoredPasswordHash first, StoredPasswordHash second)
    {
        var (one, two) = (HashText.Salt(first), HashText.Salt(second));
        if (one.Length != two.Length || one.Length == 0)
        {
            return null;
        }

        var isText = HashText.SaltIsText(first) || !one.AsSpan().ContainsAnyExcept(Letters);
        var equal = one.Zip(two).Count(pair => pair.First == pair.Second);
        return equal >= Math.Max(Evidence, isText ? ((3 * one.Length) + 3) / 4 : (one.Length + 1) / 2) ? equal : null;
    }

    private static bool IsHex(byte[] salt) => !salt.AsSpan().ContainsAnyExcept(HexDigits);
}
