namespace CryptoAssert.Passwords.Formats;

/// <summary>
/// bcrypt: <c>$2b$12$</c>, 22 characters of salt, 31 of hash. Django puts <c>bcrypt</c> or <c>bcrypt_sha256</c> in front.
/// </summary>
internal sealed class BcryptFormat : PasswordHashFormat
{
    private const int SaltLength = 22;

    private const int BodyLength = SaltLength + 31;

    public override StoredPasswordHash? Read(string text)
    {
        var fields = text.Split('$');
        var (format, rest) = fields switch
        {
            ["", "2" or "2a" or "2b" or "2x" or "2y", ..] => ("modular crypt", fields[1..]),
            ["bcrypt" or "bcrypt_sha256", "", ..] => ("Django", fields[2..]),
            _ => ("", []),
        };
        return rest.Length == 0 ? null : Read(format, rest);
    }

    private static StoredPasswordHash Read(string format, string[] fields)
    {
        if (fields is not [var variant, { Length: 2 } cost, var body] || !HashText.IsCrypt(body, BodyLength))
        {
            throw Cut("bcrypt", FormattableString.Invariant($"two digits of cost, $ and {BodyLength} characters (60 in all)"));
        }

        var logarithm = HashText.Number(cost) ?? 0;
        if (logarithm is < 4 or > 31)
        {
            throw Broken("bcrypt", FormattableString.Invariant($"its cost is {logarithm}; it goes from 4 to 31"));
        }

        return new(PasswordAlgorithm.Bcrypt, "bcrypt", format)
        {
            Variant = variant,
            Parameters = [new("cost", logarithm)],
            SaltBits = 128,
            OutputBits = 184,
            Salt = body[..SaltLength],
            SaltEncoding = SaltEncoding.Bcrypt,
            Output = body[SaltLength..],
        };
    }
}
