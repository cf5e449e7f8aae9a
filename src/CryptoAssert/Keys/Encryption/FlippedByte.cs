namespace CryptoAssert.Keys.Encryption;

/// <summary>What decrypting brought after one byte of a ciphertext was changed.</summary>
/// <param name="Position">The byte, from 0.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Varies">The byte differs between messages; else it is a version or a key id, which is no secret.</param>
internal sealed record FlippedByte(int Position, DecryptionAnswer Answer, bool Varies);
