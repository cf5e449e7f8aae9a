namespace CryptoAssert.Passwords.Formats;

/// <summary>PHC strings of Argon2: <c>$argon2id$v=19$m=19456,t=2,p=1$salt$hash</c>; Django puts <c>argon2</c> in front.</summary>
internal sealed class Argon2Format : PasswordHashFormat
{
    public override StoredPasswordHash? Read(string text)
    {
        var parts = text.Split('$').SkipWhile(part => part is "" or "argon2").ToList();
        PasswordAlgorithm? algorithm = parts is [var name, ..]
            ? name switch
            {
                "argon2id" => PasswordAlgorithm.Argon2id,
                "argon2i" => PasswordAlgorithm.Argon2i,
                "argon2d" => PasswordAlgorithm.Argon2d,
                _ => null,
            }
            : null;
        return algorithm is { } known && text.Contains('$', StringComparison.Ordinal) ? Read(known, parts[0], parts[1..]) : null;
    }

    private static StoredPasswordHash Read(PasswordAlgorithm algorithm, string name, List<string> fields)
    {
        if (fields is [var version, ..] && version.StartsWith("v=", StringComparison.Ordinal))
        {
            fields = fields[1..];
        }

        if (fields.Count != 3
            || HashText.UnpaddedBase64(fields[1]) is not { } salt
            || HashText.UnpaddedBase64(fields[2]) is not { Length: > 0 } output)
        {
            throw Cut(name, "parameters, salt and hash ($m=19456,t=2,p=1$salt$hash)");
        }

        var pairs = HashText.Pairs(fields[0]);
        if (HashText.Number(pairs, "m") is not { } memory || HashText.Number(pairs, "t") is not { } passes
            || HashText.Number(pairs, "p") is not { } lanes)
        {
            throw Broken(name, "its parameters are not m=..,t=..,p=.. with numbers above zero");
        }

        return new(algorithm, $"Argon2{name["argon2".Length..]}", "PHC string")
        {
            Parameters = [new("m", memory), new("t", passes), new("p", lanes)],
            SaltBits = 8 * salt.Length,
            OutputBits = 8 * output.Length,
            Salt = fields[1],
            SaltEncoding = SaltEncoding.Base64,
            Output = fields[2],
        };
    }
}
