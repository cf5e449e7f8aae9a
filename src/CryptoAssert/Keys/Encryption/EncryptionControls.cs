namespace CryptoAssert.Keys.Encryption;

/// <summary>What has to hold before an attack says anything: what is encrypted is decrypted again.</summary>
internal static class EncryptionControls
{
    private static readonly int[] Lengths = [0, 1, 15, 16, 17, 1000];

    /// <summary>Why nothing can be asked, and what to do; null when all is well. Sets the encoding of the ciphertexts.</summary>
    public static string? Problem(EncryptionProbe probe, CancellationToken cancellationToken)
    {
        var ciphertexts = new List<byte[]>();
        foreach (var length in Lengths)
        {
            var plaintext = probe.Text(length);
            byte[] ciphertext;
            try
            {
                ciphertext = probe.Encrypt(plaintext);
            }
#pragma warning disable CA1031 // the delegate is the user's and throws what it likes
            catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                return FormattableString.Invariant(
                    $"encrypt threw {exception.GetType().Name} on a plaintext of {length} bytes: {exception.Message}. It has to take lengths 0, 1, 15, 16, 17 and 1000.");
            }

            var answer = probe.Decrypt(ciphertext, cancellationToken);
            if (!answer.Accepted)
            {
                return FormattableString.Invariant(
                    $"decrypt refused what encrypt had made of {length} bytes ({answer.Refusal}): give both delegates the same key and format.");
            }

            if (!answer.Plaintext!.AsSpan().SequenceEqual(plaintext))
            {
                return FormattableString.Invariant(
                    $"decrypt returned {answer.Plaintext!.Length} bytes that are not the {length} bytes that were encrypted: give both delegates the same key and format.");
            }

            ciphertexts.Add(ciphertext);
        }

        if (CiphertextEncoding.Of([.. ciphertexts.Where(ciphertext => ciphertext.Length > 0)]) is not { } encoding)
        {
            return "The ciphertexts are text that is neither hexadecimal, base64 nor base64url as a whole (JWE and \"iv:ciphertext\" are not): "
                + "let the delegates give and take the bytes, and join and split the parts in them.";
        }

        probe.Encoding = encoding;
        return null;
    }
}
