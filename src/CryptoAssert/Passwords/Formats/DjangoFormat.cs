namespace CryptoAssert.Passwords.Formats;

/// <summary>
/// Django's <c>pbkdf2_sha256$iterations$salt$hash</c>: the salt is text of letters and digits, taken as it stands.
/// </summary>
internal sealed class DjangoFormat : PasswordHashFormat
{
    public const string Name = "Django";

    private static readonly double BitsOfALetter = Math.Log2(62);

    public override StoredPasswordHash? Read(string text)
    {
        var fields = text.Split('$');
        var function = fields[0] switch
        {
            "pbkdf2_sha256" => "SHA256",
            "pbkdf2_sha1" => "SHA1",
            _ => null,
        };
        if (function is null || fields.Length == 1)
        {
            return null;
        }

        if (fields is not [_, var count, var salt, var outputText]
            || HashText.Number(count) is not { } iterations || HashText.Base64(outputText) is not { Length: > 0 } output)
        {
            throw Cut("Django's PBKDF2", "iterations, salt and hash ($600000$salt$hash)");
        }

        return new(PasswordAlgorithm.Pbkdf2, $"PBKDF2-HMAC-{function}", Name)
        {
            HashFunction = function,
            Parameters = [new("iterations", iterations)],
            SaltBits = (int)(BitsOfALetter * salt.Length),
            OutputBits = 8 * output.Length,
            Salt = salt,
            Output = outputText,
        };
    }
}
