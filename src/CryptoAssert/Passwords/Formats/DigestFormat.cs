namespace CryptoAssert.Passwords.Formats;

/// <summary>
/// A naked digest in hex or base64, told by its length; MySQL's <c>*HEX</c> (SHA-1 of SHA-1); NTLM as <c>$NT$</c>,
/// <c>$3$$</c> or behind an LM hash. MD5 and NTLM have the same length and are equally naked.
/// </summary>
internal sealed class DigestFormat : PasswordHashFormat
{
    private static readonly string[] NtlmPrefixes = ["$NT$", "$3$$"];

    public override StoredPasswordHash? Read(string text)
    {
        if (Ntlm(text) is { } ntlm)
        {
            return ntlm;
        }

        if (text.StartsWith('*') && HashText.Hex(text[1..]) is { Length: 20 } mySql)
        {
            return Hash("SHA-1 of SHA-1", "MySQL", mySql);
        }

        if (HashText.Hex(text) is { } hex)
        {
            return Name(hex.Length) is { } name ? Hash(name, "hex", hex) : null;
        }

        // 48 bytes of base64 are more often 16 of salt and 32 of hash than SHA-384.
        return HashText.Base64(text) is { Length: not 48 } bytes && Name(bytes.Length) is { } known
            ? Hash(known, "base64", bytes)
            : null;
    }

    private static StoredPasswordHash? Ntlm(string text)
    {
        var prefix = Array.Find(NtlmPrefixes, prefix => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
        var behindLm = text.Split(':') is [var lm, var nt] && HashText.Hex(lm) is { Length: 16 } ? nt : "";
        return HashText.Hex(prefix is null ? behindLm : text[prefix.Length..]) is { Length: 16 } bytes
            ? Hash("NTLM (MD4)", "hex", bytes)
            : null;
    }

    private static string? Name(int length) => length switch
    {
        16 => "MD5 or NTLM",
        20 => "SHA-1",
        28 => "SHA-224",
        32 => "SHA-256",
        48 => "SHA-384",
        64 => "SHA-512",
        _ => null,
    };

    private static StoredPasswordHash Hash(string name, string format, byte[] output) =>
        new(PasswordAlgorithm.Digest, name, format)
        {
            SaltBits = 0,
            OutputBits = 8 * output.Length,
            Output = Convert.ToHexString(output),
        };
}
