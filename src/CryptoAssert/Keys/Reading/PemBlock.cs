namespace CryptoAssert.Keys.Reading;

/// <summary>One block of a PEM text.</summary>
/// <param name="Label">What it says it is: <c>PUBLIC KEY</c>.</param>
/// <param name="Body">What is between its BEGIN and END lines.</param>
/// <param name="Line">The line of BEGIN, from 1.</param>
internal sealed record PemBlock(string Label, string Body, int Line)
{
    public byte[] Decode(string origin)
    {
        // Traditional OpenSSL encryption (RFC 1421 4.6.1.1): MD5 as key derivation, and not supported by .NET.
        if (Body.Contains("Proc-Type:", StringComparison.Ordinal) && Body.Contains("ENCRYPTED", StringComparison.Ordinal))
        {
            throw new KeyFormatException(
                $"{origin} is a private key in OpenSSL's old encryption, which .NET cannot read: convert it with openssl pkcs8 -topk8, or give the public key.");
        }

        try
        {
            // Escaped line ends: how a PEM gets into an environment variable.
            var bytes = Convert.FromBase64String(Body.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\r", "", StringComparison.Ordinal));
            return bytes.Length > 0 ? bytes : throw new KeyFormatException(
                $"{origin} is a PEM block without content: the text was cut.");
        }
        catch (FormatException exception)
        {
            throw new KeyFormatException(
                FormattableString.Invariant($"{origin}: the {Label} that begins in line {Line} is no base64: the text was cut or changed."), exception);
        }
    }
}
