namespace CryptoAssert.Passwords.Formats;

/// <summary>LDAP's <c>userPassword</c>: <c>{SSHA}</c> and the base64 of digest and salt (RFC 2307 and OpenLDAP).</summary>
internal sealed class LdapFormat : PasswordHashFormat
{
    public override StoredPasswordHash? Read(string text)
    {
        var end = text.StartsWith('{') ? text.IndexOf('}', StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            return null;
        }

        var body = text[(end + 1)..];
        return text[1..end].ToUpperInvariant() switch
        {
            "CRYPT" when body.StartsWith('$') => PasswordHashFormats.Read(body),
            "MD5" => Hash("MD5", 16, body, salted: false),
            "SMD5" => Hash("MD5", 16, body, salted: true),
            "SHA" => Hash("SHA-1", 20, body, salted: false),
            "SSHA" => Hash("SHA-1", 20, body, salted: true),
            "SHA256" => Hash("SHA-256", 32, body, salted: false),
            "SSHA256" => Hash("SHA-256", 32, body, salted: true),
            "SHA384" => Hash("SHA-384", 48, body, salted: false),
            "SSHA384" => Hash("SHA-384", 48, body, salted: true),
            "SHA512" => Hash("SHA-512", 64, body, salted: false),
            "SSHA512" => Hash("SHA-512", 64, body, salted: true),
            "CLEARTEXT" or "PLAIN" or "CLEAR" => 
                throw Broken("an LDAP password", "its label says that it is the password itself, which looks like no hash"),
            _ => null,
        };
    }

    private static StoredPasswordHash Hash(string digest, int length, string body, bool salted)
    {
        if (HashText.Base64(body) is not { } bytes || bytes.Length < length || (bytes.Length > length) != salted)
        {
            throw Cut("an LDAP password", salted ? "digest and salt in base64" : "the bytes of a digest in base64, and no more,");
        }

        return new(PasswordAlgorithm.Digest, digest, "LDAP")
        {
            SaltBits = 8 * (bytes.Length - length),
            OutputBits = 8 * length,
            Salt = Convert.ToHexString(bytes.AsSpan(length)),
            SaltEncoding = SaltEncoding.Hex,
            Output = Convert.ToHexString(bytes.AsSpan(0, length)),
        };
    }
}
