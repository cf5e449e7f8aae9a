namespace CryptoAssert.Keys.Encryption;

/// <summary>Decrypts one block of CBC by the kinds of refusal alone (Vaudenay 2002, section 3).</summary>
internal sealed class PaddingOracleBlock
{
    /// <summary>One value of the last byte gives a right padding, a second or third by chance.</summary>
    private const int MostRight = 4;

    private readonly EncryptionProbe probe;
    private readonly byte[] prefix;
    private readonly byte[] previous;
    private readonly byte[] rest;
    private readonly int size;

    /// <param name="probe">The oracle.</param>
    /// <param name="ciphertext">A ciphertext.</param>
    /// <param name="end">Where the block ends that is decrypted; what follows up to the tail is dropped.</param>
    /// <param name="size">The cipher's block size.</param>
    /// <param name="tail">The bytes at the end that are no ciphertext.</param>
    public PaddingOracleBlock(EncryptionProbe probe, byte[] ciphertext, int end, int size, int tail)
    {
        this.probe = probe;
        this.size = size;
        End = end;
        prefix = ciphertext[..(end - (2 * size))];
        previous = ciphertext[(end - (2 * size))..(end - size)];
        rest = [.. ciphertext[(end - size)..end], .. ciphertext[^tail..]];
    }

    public int Start => End - size;

    public int End { get; }

    public string WrongPadding { get; private set; } = "";

    public string RightPadding { get; private set; } = "";

    /// <summary>
    /// The plaintext of the block; null when the refusals do not give it, or it is no part of what was encrypted.
    /// </summary>
    public byte[]? Recover(byte[] plaintext, CancellationToken cancellationToken)
    {
        var forged = probe.Text(size);
        if (LastByte(forged, cancellationToken) is not { } last)
        {
            return null;
        }

        var intermediate = new byte[size];
        var recovered = new byte[size];
        for (var padding = 1; padding <= size; padding++)
        {
            var position = size - padding;
            for (var index = position + 1; index < size; index++)
            {
                forged[index] = (byte)(intermediate[index] ^ padding);
            }

            var value = padding == 1 ? last : RightValue(forged, position, cancellationToken);
            if (value is not { } right)
            {
                return null;
            }

            intermediate[position] = (byte)(right ^ padding);
            recovered[position] = (byte)(intermediate[position] ^ previous[position]);
            if (plaintext.AsSpan().IndexOf(recovered.AsSpan(position)) < 0)
            {
                return null;
            }
        }

        return recovered;
    }

    private int? LastByte(byte[] forged, CancellationToken cancellationToken)
    {
        var position = size - 1;
        var kinds = new string[256];
        for (var value = 0; value < kinds.Length; value++)
        {
            kinds[value] = Ask(forged, position, value, cancellationToken);
        }

        WrongPadding = kinds.CountBy(kind => kind, StringComparer.Ordinal).MaxBy(count => count.Value).Key;
        var right = Enumerable.Range(0, kinds.Length).Where(value => kinds[value] != WrongPadding).ToList();
        if (right.Count is 0 or > MostRight)
        {
            return null;
        }

        // 02 02 is a right padding too: with the byte before it changed, only 01 stays one.
        var other = EncryptionProbe.Changed(forged, position - 1, 0x55);
        foreach (var value in right)
        {
            if (Ask(other, position, value, cancellationToken) != WrongPadding)
            {
                RightPadding = kinds[value];
                return value;
            }
        }

        return null;
    }

    private int? RightValue(byte[] forged, int position, CancellationToken cancellationToken)
    {
        for (var value = 0; value < 256; value++)
        {
            if (Ask(forged, position, value, cancellationToken) != WrongPadding)
            {
                forged[position] = (byte)value;
                return value;
            }
        }

        return null;
    }

    private string Ask(byte[] forged, int position, int value, CancellationToken cancellationToken)
    {
        forged[position] = (byte)value;
        return probe.Decrypt([.. prefix, .. forged, .. rest], cancellationToken).Kind;
    }
}
