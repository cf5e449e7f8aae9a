using System.Globalization;
using System.Text;

namespace CryptoAssert.Keys.Encryption;

/// <summary>
/// Decrypts without the key: a wrong padding is refused in another way than a wrong tag or message (Vaudenay, EUROCRYPT 2002;
/// ASP.NET MS10-070, CVE-2010-3332). Not inferred from two kinds of refusal: a block of plaintext is recovered.
/// </summary>
internal sealed class PaddingOracle : EncryptionAttack
{
    /// <summary>Lengths of tags that may follow the ciphertext.</summary>
    private static readonly int[] Tails = [0, 32, 16, 20, 64, 48];

    public override string Id => "CRY5905";

    public override IReadOnlyList<int> Cwe => [209, 696];

    public override IReadOnlyList<string> References => ["CVE-2010-3332", "MS10-070", "Vaudenay, EUROCRYPT 2002", "ASVS 11.2.5"];

    public override string Cause => "tells a wrong padding from another refusal";

    public override string Why =>
        "whoever may ask whether a ciphertext is accepted decrypts any of them, about 128 questions a byte, and forges others";

    public override string Fix =>
        "AesGcm or IDataProtector; with CBC, HMACSHA256 over IV and ciphertext, compared with FixedTimeEquals before "
        + "anything is decrypted";

    public override WeaknessFound? Find(EncryptionProbe probe, CancellationToken cancellationToken)
    {
        var (plaintext, ciphertext, flips) = probe.Flips(cancellationToken);

        // With one answer to every change there is nothing to learn, and no reason to ask thousands of times.
        if (flips.Where(flip => flip.Varies).DistinctBy(flip => flip.Answer.Kind, StringComparer.Ordinal).Take(2).Count() < 2)
        {
            return null;
        }

        foreach (var block in (int[])[16, 8])
        {
            foreach (var tail in Tails)
            {
                for (var end = ciphertext.Length - tail; end >= 2 * block; end -= block)
                {
                    var before = probe.Decryptions;
                    var target = new PaddingOracleBlock(probe, ciphertext, end, block, tail);
                    if (target.Recover(plaintext, cancellationToken) is { } recovered)
                    {
                        return Found(target, recovered, probe.Decryptions - before);
                    }
                }
            }
        }

        return null;
    }

    private static WeaknessFound Found(PaddingOracleBlock target, byte[] recovered, int questions) => new(
        string.Create(CultureInfo.InvariantCulture, $"{recovered.Length} bytes of plaintext decrypted without the key, in {questions} questions"),
        "one refusal, whatever is wrong")
    {
        Proof =
        [
            new("read", string.Create(CultureInfo.InvariantCulture, $"{Encoding.ASCII.GetString(recovered)} (ciphertext bytes {target.Start}-{target.End - 1})")),
            new("padding", $"wrong: {target.WrongPadding}"),
            new("", $"right: {target.RightPadding}"),
        ],
    };
}
