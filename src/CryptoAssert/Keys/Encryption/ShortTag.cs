using System.Diagnostics;
using System.Globalization;

namespace CryptoAssert.Keys.Encryption;

/// <summary>
/// Guesses a tag that was cut to one or two bytes: 65,536 tries forge any message. SP 800-38D 5.2.1.2 and appendix C; SP 800-107
/// 5.3.2 wants 32 bits or more of an HMAC, and RFC 2104 5 half of the hash.
/// </summary>
internal sealed class ShortTag : EncryptionAttack
{
    private const int MostTries = 1 << 16;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(8);

    public override string Id => "CRY5912";

    public override IReadOnlyList<int> Cwe => [354, 326];

    public override IReadOnlyList<string> References => ["SP 800-38D appendix C", "RFC 2104 5", "ASVS 11.3.3"];

    public override string Cause => "accepts changed ciphertexts after a few thousand guesses of their tag";

    public override string Why => "an attacker who may try tags forges any message, in seconds and without the key";

    public override string Fix => "store the whole tag: 16 bytes of AesGcm, 32 of HMACSHA256, and compare all of them with FixedTimeEquals";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY5903"];

    public override string? CannotBeAsked(EncryptionProbe probe)
    {
        switch (Room(probe))
        {
            case null or 1:
                return null;
            case 2:
                var time = 2 * MostTries * TimeOfOne(probe);
                return time < MostTime ? null
                    : string.Create(CultureInfo.InvariantCulture, $"two bytes may be a tag, and its {2 * MostTries:N0} guesses would take {time.TotalSeconds:N0} s");
            case var room:
                return string.Create(CultureInfo.InvariantCulture, $"{room} bytes stand beside whole blocks: should they be the tag, it is too short, and takes too many guesses to show it here");
        }
    }

    public override WeaknessFound? Find(EncryptionProbe probe, CancellationToken cancellationToken)
    {
        var (_, ciphertext, flips) = probe.Flips(cancellationToken);
        if (Room(probe) is not { } length || length > 2 || flips.Any(flip => flip.Answer.Accepted))
        {
            return null;
        }

        var first = flips.First(flip => flip.Varies).Position;
        return Guess(probe, ciphertext, length, atEnd: true, first, cancellationToken)
            ?? Guess(probe, ciphertext, length, atEnd: false, first, cancellationToken);
    }

    /// <summary>
    /// How many bytes of a message that vary are no ciphertext, nonce or long tag, by their number: 1 to 7; null when none need be.
    /// </summary>
    private static int? Room(EncryptionProbe probe)
    {
        var (plaintext, _, flips) = probe.Flips(CancellationToken.None);
        var varying = flips.Count(flip => flip.Varies);
        var isStream = probe.Encrypt(probe.Text(plaintext.Length + 1)).Length == flips.Count + 1;
        return isStream
            ? varying - plaintext.Length is 9 or 13 or 17 or 25 ? 1 : varying - plaintext.Length is 10 or 14 or 18 or 26 ? 2 : null
            : varying % 8 == 0 ? null : varying % 8;
    }

    /// <summary>The quickest of some: on a busy machine the others take a slice of time longer.</summary>
    private static TimeSpan TimeOfOne(EncryptionProbe probe)
    {
        const int Times = 64;
        var (_, ciphertext, _) = probe.Flips(CancellationToken.None);
        var changed = EncryptionProbe.Changed(ciphertext, ciphertext.Length - 1, EncryptionProbe.Mask);
        return Enumerable.Range(0, Times).Min(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            probe.Decrypt(changed, CancellationToken.None);
            return Stopwatch.GetElapsedTime(start);
        });
    }

    private static WeaknessFound? Guess(EncryptionProbe probe, byte[] ciphertext, int length, bool atEnd, int first, CancellationToken cancellationToken)
    {
        // The first byte of the nonce or IV: with CBC the padding stays as it is.
        var forged = EncryptionProbe.Changed(ciphertext, atEnd ? first : first + length, EncryptionProbe.Mask);
        var place = atEnd ? forged.Length - length : first;
        for (var guess = 0; guess < (length == 1 ? 256 : MostTries); guess++)
        {
            forged[place] = (byte)guess;
            forged[place + length - 1] = (byte)(length == 1 ? guess : guess >> 8);
            if (probe.Decrypt(forged, cancellationToken).Accepted)
            {
                return new WeaknessFound(
                    string.Create(CultureInfo.InvariantCulture, $"a changed ciphertext was decrypted after {guess + 1:N0} guesses of its {(atEnd ? "last" : "first")} {(length == 1 ? "byte" : "two bytes")}"),
                    "a tag of 16 bytes, which nobody guesses")
                {
                    Proof = [new("tag", $"{Hex.Short(forged.AsSpan(place, length))} at byte {place.ToString(CultureInfo.InvariantCulture)}")],
                };
            }
        }

        return null;
    }
}
