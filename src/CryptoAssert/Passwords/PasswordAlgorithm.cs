namespace CryptoAssert;

/// <summary>What a stored password was hashed with.</summary>
public enum PasswordAlgorithm
{
    /// <summary>One run of MD5, SHA-1, SHA-2 or NTLM, with or without a salt: a billion guesses a second.</summary>
    Digest,

    /// <summary>PBKDF2 with an HMAC (RFC 8018).</summary>
    Pbkdf2,

    /// <summary>bcrypt.</summary>
    Bcrypt,

    /// <summary>scrypt (RFC 7914).</summary>
    Scrypt,

    /// <summary>yescrypt, as in /etc/shadow.</summary>
    Yescrypt,

    /// <summary>Argon2id (RFC 9106).</summary>
    Argon2id,

    /// <summary>Argon2i (RFC 9106).</summary>
    Argon2i,

    /// <summary>Argon2d (RFC 9106).</summary>
    Argon2d,

    /// <summary>md5crypt, <c>$1$</c>.</summary>
    Md5Crypt,

    /// <summary>SHA-256-crypt, <c>$5$</c>.</summary>
    Sha256Crypt,

    /// <summary>SHA-512-crypt, <c>$6$</c>.</summary>
    Sha512Crypt,
}
