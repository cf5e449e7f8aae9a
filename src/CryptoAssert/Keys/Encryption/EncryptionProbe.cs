using System.Diagnostics;

namespace CryptoAssert.Keys.Encryption;

/// <summary>
/// Asks an encryption through two delegates. Plaintexts are letters and digits, so that adapters of string APIs need no care. Not
/// thread-safe.
/// </summary>
internal sealed class EncryptionProbe
{
    /// <summary>The mask of <see cref="Flips"/>: the lowest bit, which keeps text ASCII.</summary>
    public const byte Mask = 1;

    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const int MostMessages = 256;
    private static readonly TimeSpan TimeForMessages = TimeSpan.FromSeconds(4);
    private readonly Func<byte[], byte[]> encrypt;
    private readonly Func<byte[], byte[]> decrypt;
    private readonly Random random;
    private (byte[] Plaintext, byte[] Ciphertext, IReadOnlyList<FlippedByte> Flips)? flips;
    private IReadOnlyList<SampleMessage>? messages;
    private TimeSpan spent;

    /// <param name="encrypt">Plaintext to ciphertext.</param>
    /// <param name="decrypt">Ciphertext to plaintext; throws, or returns null, when it refuses.</param>
    /// <param name="random">Chooses plaintexts.</param>
    public EncryptionProbe(Func<byte[], byte[]> encrypt, Func<byte[], byte[]> decrypt, Random random)
    {
        this.encrypt = encrypt;
        this.decrypt = decrypt;
        this.random = random;
    }

    /// <summary>
    /// Encrypts with the same key as after a restart: a new instance of everything that holds a nonce or counter; null when there
    /// is none.
    /// </summary>
    public Func<byte[], byte[]>? EncryptAfterRestart { get; init; }

    public CiphertextEncoding Encoding { get; set; } = CiphertextEncoding.None;

    public int Encryptions { get; private set; }

    public int Decryptions { get; private set; }

    public byte[] Text(int length) => System.Text.Encoding.ASCII.GetBytes(random.GetItems<char>(Letters, length));

    public byte[] Encrypt(byte[] plaintext) => Encrypted(encrypt, plaintext);

    public byte[] EncryptRestarted(byte[] plaintext) => Encrypted(EncryptAfterRestart!, plaintext);

    public DecryptionAnswer Decrypt(byte[] ciphertext, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Decryptions++;
        try
        {
            return DecryptionAnswer.Of(decrypt(Encoding.Encode(ciphertext)));
        }
#pragma warning disable CA1031 // the delegate is the user's and refuses with what it likes
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return DecryptionAnswer.Of(exception);
        }
    }

    /// <summary>A message of 48 bytes, and the answer to each of its ciphertext's bytes changed alone.</summary>
    public (byte[] Plaintext, byte[] Ciphertext, IReadOnlyList<FlippedByte> Flips) Flips(CancellationToken cancellationToken)
    {
        if (flips is { } known)
        {
            return known;
        }

        var plaintext = Text(48);
        var ciphertext = Encrypt(plaintext);
        var others = Enumerable.Range(0, 8).Select(_ => Encrypt(Text(48))).Where(other => other.Length == ciphertext.Length).ToList();
        var answers = ciphertext.Select((value, position) => new FlippedByte(
            position,
            Decrypt(Changed(ciphertext, position, Mask), cancellationToken),
            others.Any(other => other[position] != value))).ToList();
        flips = (plaintext, ciphertext, answers);
        return flips.Value;
    }

    /// <summary>
    /// Messages in the order of their encryption: 256 (fewer when one takes longer than 8 ms) with the same first 48 bytes, as
    /// many with different ones.
    /// </summary>
    public IReadOnlyList<SampleMessage> Messages(CancellationToken cancellationToken)
    {
        if (messages is null)
        {
            var beginning = Text(SampleMessage.SameLength);
            var each = Encryptions == 0 ? TimeSpan.Zero : spent / Encryptions;
            var count = each == TimeSpan.Zero ? MostMessages : (int)Math.Clamp(TimeForMessages / (2 * each), 16, MostMessages);
            messages = [.. Enumerable.Range(0, 2 * count).Select(index => Message(index < count ? beginning : null, Encrypt, cancellationToken))];
        }

        return messages;
    }

    public SampleMessage Message(byte[]? beginning, Func<byte[], byte[]> by, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        byte[] plaintext = [.. beginning ?? Text(SampleMessage.SameLength), .. Text(SampleMessage.Length - SampleMessage.SameLength)];
        return new SampleMessage(plaintext, by(plaintext), beginning is not null);
    }

    public static byte[] Changed(byte[] bytes, int position, byte mask)
    {
        var changed = (byte[])bytes.Clone();
        changed[position] ^= mask;
        return changed;
    }

    private byte[] Encrypted(Func<byte[], byte[]> by, byte[] plaintext)
    {
        Encryptions++;
        var start = Stopwatch.GetTimestamp();

        // A copy: an encryption in place must not change what it is compared with.
        var ciphertext = by((byte[])plaintext.Clone());
        spent += Stopwatch.GetElapsedTime(start);
        return Encoding.Decode((byte[])ciphertext.Clone());
    }
}
