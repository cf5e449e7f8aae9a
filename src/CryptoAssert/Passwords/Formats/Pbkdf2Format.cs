namespace CryptoAssert.Passwords.Formats;

/// <summary>
/// PBKDF2 as passlib writes it, <c>$pbkdf2-sha256$29000$salt$hash</c>, and as a PHC string,
/// <c>$pbkdf2-sha256$i=600000,l=32$salt$hash</c>. Without a name of a hash function it is SHA-1.
/// </summary>
internal sealed class Pbkdf2Format : PasswordHashFormat
{
    public const string Passlib = "passlib";

    public const string Phc = "PHC string";

    public override StoredPasswordHash? Read(string text)
    {
        var fields = text.Split('$');
        if (fields is not ["", var name, ..] || !(name is "pbkdf2" || name.StartsWith("pbkdf2-", StringComparison.Ordinal)))
        {
            return null;
        }

        var function = name switch
        {
            "pbkdf2" or "pbkdf2-sha1" => "SHA1",
            "pbkdf2-sha224" => "SHA224",
            "pbkdf2-sha256" => "SHA256",
            "pbkdf2-sha384" => "SHA384",
            "pbkdf2-sha512" => "SHA512",
            _ => throw Broken("PBKDF2", "its hash function is none of sha1, sha224, sha256, sha384 and sha512"),
        };
        if (fields is not [_, _, var parameters, var saltText, var outputText]
            || HashText.UnpaddedBase64(saltText) is not { } salt
            || HashText.UnpaddedBase64(outputText) is not { Length: > 0 } output)
        {
            throw Cut("PBKDF2", "iterations, salt and hash ($i=600000$salt$hash)");
        }

        var bare = HashText.Number(parameters);
        var iterations = bare ?? HashText.Number(HashText.Pairs(parameters), "i");
        return new(PasswordAlgorithm.Pbkdf2, $"PBKDF2-HMAC-{function}", bare is null ? Phc : Passlib)
        {
            HashFunction = function,
            Parameters = [new("iterations", iterations ?? throw Broken("PBKDF2", "its iterations are no number above zero"))],
            SaltBits = 8 * salt.Length,
            OutputBits = 8 * output.Length,
            Salt = saltText,
            SaltEncoding = SaltEncoding.Base64,
            Output = outputText,
        };
    }
}
