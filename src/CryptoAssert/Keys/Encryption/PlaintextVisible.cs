using System.Text;

namespace CryptoAssert.Keys.Encryption;

/// <summary>
/// Reads the message from the ciphertext: it was encoded, compressed or signed, and not encrypted. CWE-311; ASVS 11.3.2 wants
/// approved ciphers. A run of 12 bytes is there by chance with a probability below 2^-80.
/// </summary>
internal sealed class PlaintextVisible : EncryptionAttack
{
    private const int Run = 12;

    public override string Id => "CRY5908";

    public override IReadOnlyList<int> Cwe => [311, 319];

    public override IReadOnlyList<string> References => ["ASVS 11.3.2", "CWE-311"];

    public override string Cause => "leaves the plaintext readable";

    public override string Why => "whoever sees the ciphertext reads the message without any key";

    public override string Fix => "encrypt with AesGcm or IDataProtector: Base64, GZip and a signature hide nothing";

    public override WeaknessFound? Find(EncryptionProbe probe, CancellationToken cancellationToken)
    {
        var plaintext = probe.Text(96);
        var ciphertext = probe.Encrypt(plaintext);
        return In(plaintext, ciphertext, "") ?? In(plaintext, [.. ciphertext.Reverse()], ", read backwards")
            ?? In(plaintext, [.. ciphertext.Select(value => (byte)~value)], ", its bits inverted")
            ?? In(plaintext, Decoded(ciphertext), ", as base64");
    }

    private static WeaknessFound? In(byte[] plaintext, byte[] ciphertext, string how)
    {
        for (var start = 0; start + Run <= plaintext.Length; start++)
        {
            var found = ciphertext.AsSpan().IndexOf(plaintext.AsSpan(start, Run));
            if (found >= 0)
            {
                var length = plaintext.AsSpan(start).CommonPrefixLength(ciphertext.AsSpan(found));
                return new WeaknessFound(
                    FormattableString.Invariant($"{length} bytes of plaintext in the ciphertext{how}"), "no part of the plaintext")
                {
                    Proof = [new("at", FormattableString.Invariant($"byte {found}: {Encoding.ASCII.GetString(plaintext, start, Run)}.."))],
                };
            }
        }

        return null;
    }

    /// <summary>The first long run of base64 in the bytes, decoded.</summary>
    private static byte[] Decoded(byte[] ciphertext)
    {
        var text = Encoding.Latin1.GetString(ciphertext);
        var runs = text.Split([.. text.Where(character => !char.IsAsciiLetterOrDigit(character) && character is not ('+' or '/' or '-' or '_')).Distinct()]);
        var longest = runs.MaxBy(run => run.Length) ?? "";
        return Convert.FromBase64String(longest[..(longest.Length & ~3)].Replace('-', '+').Replace('_', '/'));
    }
}
