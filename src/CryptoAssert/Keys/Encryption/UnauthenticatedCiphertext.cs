using System.Globalization;

namespace CryptoAssert.Keys.Encryption;

/// <summary>
/// Changes the message without the key: no tag is checked, so a flipped bit of a stream cipher or of a CBC IV flips that bit of
/// the plaintext. A checksum without a key is computed anew. EFAIL (CVE-2017-17689: CBC in S/MIME) and ASP.NET's MS10-070 began there; ASVS 11.3.3.
/// </summary>
internal sealed class UnauthenticatedCiphertext : EncryptionAttack
{
    public override string Id => "CRY5903";

    public override IReadOnlyList<int> Cwe => [353, 354];

    public override IReadOnlyList<string> References => ["ASVS 11.3.3", "CVE-2017-17689", "MS10-070"];

    public override string Cause => "decrypts ciphertexts that were changed";

    public override string Why =>
        "whoever can change a ciphertext changes the message: another user id, another amount, without knowing the key";

    public override string Fix =>
        "AesGcm, whose Decrypt throws on a wrong tag, or IDataProtector; with CBC, HMACSHA256 over IV and ciphertext, "
        + "checked before decryption";

    public override WeaknessFound? Find(EncryptionProbe probe, CancellationToken cancellationToken)
    {
        var (plaintext, ciphertext, flips) = probe.Flips(cancellationToken);
        if (Changed(plaintext, flips) is [_, ..] accepted)
        {
            return Found(plaintext, ciphertext, accepted, checksum: null);
        }

        // A checksum refuses an accident, and no attacker: it is computed anew.
        return UnkeyedChecksum.Of(ciphertext) is { } checksum && Changed(plaintext, Renewed(probe, ciphertext, checksum, cancellationToken)) is [_, ..] renewed
            ? Found(plaintext, ciphertext, renewed, checksum)
            : null;
    }

    private static IEnumerable<FlippedByte> Renewed(EncryptionProbe probe, byte[] ciphertext, UnkeyedChecksum checksum, CancellationToken cancellationToken) =>
        Enumerable.Range(checksum.From, checksum.To - checksum.From).Select(position => new FlippedByte(
            position, probe.Decrypt(checksum.Renew(EncryptionProbe.Changed(ciphertext, position, EncryptionProbe.Mask)), cancellationToken), Varies: true));

    private static List<FlippedByte> Changed(byte[] plaintext, IEnumerable<FlippedByte> flips) =>
        [.. flips.Where(flip => flip.Answer.Accepted && !flip.Answer.Plaintext.AsSpan().SequenceEqual(plaintext))];

    private static WeaknessFound Found(byte[] plaintext, byte[] ciphertext, List<FlippedByte> accepted, UnkeyedChecksum? checksum)
    {
        var controlled = accepted.Where(flip => ChangedBit(plaintext, flip.Answer.Plaintext!) is not null).ToList();
        List<KeyValuePair<string, string>> proof = [new("accepted", "bytes " + Ranges(accepted))];
        if (controlled is [var first, ..])
        {
            proof.Add(new("forged", string.Create(CultureInfo.InvariantCulture,
                $"flipping bit 0 of byte {first.Position} flips it in byte {ChangedBit(plaintext, first.Answer.Plaintext!)} of the plaintext, and no other")));
        }

        if (checksum is not null)
        {
            proof.Add(new("checksum", string.Create(CultureInfo.InvariantCulture,
                $"the {(checksum.AtEnd ? "end" : "start")} is the {checksum.Name} of bytes {checksum.From}-{checksum.To - 1}, and was computed anew without any key")));
        }

        return new WeaknessFound(
            string.Create(CultureInfo.InvariantCulture,
                $"{accepted.Count} of {ciphertext.Length} changed bytes gave another plaintext, {(controlled.Count == 0 ? "garbled" : $"{controlled.Count} of them changed in the one bit that was flipped")}"),
            "every change is refused with an exception")
        {
            Proof = proof,
        };
    }

    /// <summary>Consecutive positions as ranges: <c>0-15, 48</c>.</summary>
    internal static string Ranges(IReadOnlyList<FlippedByte> flips)
    {
        var parts = new List<string>();
        for (var index = 0; index < flips.Count; index++)
        {
            var first = flips[index].Position;
            while (index + 1 < flips.Count && flips[index + 1].Position == flips[index].Position + 1)
            {
                index++;
            }

            var last = flips[index].Position;
            parts.Add(first == last ? string.Create(CultureInfo.InvariantCulture, $"{first}") : string.Create(CultureInfo.InvariantCulture, $"{first}-{last}"));
        }

        return string.Join(", ", parts.Count > 8 ? [.. parts.Take(8), ".."] : parts);
    }

    private static int? ChangedBit(byte[] plaintext, byte[] changed)
    {
        if (plaintext.Length != changed.Length)
        {
            return null;
        }

        var different = Enumerable.Range(0, plaintext.Length).Where(index => plaintext[index] != changed[index]).ToList();
        return different is [var only] && (plaintext[only] ^ changed[only]) == EncryptionProbe.Mask ? only : null;
    }
}
