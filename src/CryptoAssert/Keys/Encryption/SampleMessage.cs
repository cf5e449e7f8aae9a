namespace CryptoAssert.Keys.Encryption;

/// <summary>A message and its ciphertext.</summary>
/// <param name="Plaintext"><see cref="Length"/> bytes, the last 32 random.</param>
/// <param name="Ciphertext">What it was encrypted to.</param>
/// <param name="BeginsAlike">Its first <see cref="SameLength"/> bytes are those of all such messages.</param>
internal sealed record SampleMessage(byte[] Plaintext, byte[] Ciphertext, bool BeginsAlike)
{
    public const int SameLength = 48;
    public const int Length = 80;
}
