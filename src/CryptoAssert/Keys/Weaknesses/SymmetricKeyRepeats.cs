using System.Buffers;
using System.Globalization;
using CryptoAssert.Keys.Mathematics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// Zeros, one byte, a word over and over, padding or bytes that count up pass every rule of length, and "new byte[32]" is no secret:
/// RFC 8725 3.5 asks for entropy.
/// </summary>
internal sealed class SymmetricKeyRepeats : KeyWeakness
{
    private const int Evidence = 6; // bytes that follow from those before: 1 of 2^48 random keys at most has so many

    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789ABCDEFabcdef"u8);

    public override string Id => "CRY5502";

    public override IReadOnlyList<int> Cwe => [331, 1391];

    public override IReadOnlyList<string> References => ["RFC 8725 3.5", "RFC 7515 10.1", "ASVS 11.5.1"];

    public override string Cause => "is a secret with a pattern";

    public override string Why => "its length is not its strength: such patterns are among the first that are tried offline";

    public override string Fix =>
        "store Convert.ToBase64String(RandomNumberGenerator.GetBytes(64)) as the secret, and decode it when it is read";

    public override WeaknessFound? Find(
        KeyUnderTest key, IReadOnlyList<KeyUnderTest> all, KeyStrength strength, CancellationToken cancellationToken) =>
        key.Material is KeyMaterial.Symmetric { Bytes: var secret } && Pattern(secret) is { } pattern
            ? new WeaknessFound(
                string.Create(CultureInfo.InvariantCulture, $"a secret of {secret.Length} bytes that {pattern}"),
                "random bytes, of which none follows from the others")
            : null;

    private static string? Pattern(ReadOnlySpan<byte> secret)
    {
        var period = BytePatterns.Period(secret, Evidence);
        return period == 1 ? secret[0] == 0 ? "are all zero" : "are all the same"
            : period > 0 ? string.Create(CultureInfo.InvariantCulture, $"repeats after {period} bytes")
            : Counts(secret) ? "counts in equal steps"
            : BytePatterns.LongestRun(secret) is var run && run >= LongRun(secret) ? string.Create(CultureInfo.InvariantCulture, $"holds one byte {run} times in a row")
            : null;
    }

    // Eight equal bytes in a row: 1 of 10^15 random keys of 64 bytes, 1 of 10^11 in base64; ten hex digits: 1 of 10^9.
    private static int LongRun(ReadOnlySpan<byte> secret) => secret.ContainsAnyExcept(HexDigits) ? 8 : 10;

    /// <summary>Each byte is the one before plus a constant, with a jump every eight bytes at most: from z to 0, say.</summary>
    private static bool Counts(ReadOnlySpan<byte> secret)
    {
        Span<int> steps = stackalloc int[256];
        steps.Clear();
        var most = 0;
        for (var i = 1; i < secret.Length; i++)
        {
            most = Math.Max(most, ++steps[(byte)(secret[i] - secret[i - 1])]);
        }

        return most > Evidence && most >= secret.Length - 1 - (secret.Length / 8);
    }
}
