namespace CryptoAssert;

/// <summary>An encryption given as two delegates. Immutable; the verb is in <see cref="EncryptionChecks"/>.</summary>
public sealed class EncryptionUnderTest
{
    internal EncryptionUnderTest(string name, Func<byte[], byte[]> encrypt, Func<byte[], byte[]> decrypt) => (Name, Encrypt, Decrypt) = (name, encrypt, decrypt);

    internal string Name { get; }

    internal Func<byte[], byte[]> Encrypt { get; }

    internal Func<byte[], byte[]> Decrypt { get; }

    internal Func<byte[], byte[]>? EncryptAfterRestart { get; private init; }

    /// <summary>
    /// Encrypts as after a restart of the process, with the same key: a new instance of everything that holds a nonce or a counter.
    /// </summary>
    public EncryptionUnderTest AfterRestart(Func<byte[], byte[]> encrypt)
    {
        ArgumentNullException.ThrowIfNull(encrypt);
        return new EncryptionUnderTest(Name, Encrypt, Decrypt) { EncryptAfterRestart = encrypt };
    }

    /// <summary>The encryption as it was written.</summary>
    public override string ToString() => Name;
}
