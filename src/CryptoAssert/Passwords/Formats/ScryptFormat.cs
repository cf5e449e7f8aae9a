namespace CryptoAssert.Passwords.Formats;

/// <summary>
/// scrypt as a PHC string, <c>$scrypt$ln=17,r=8,p=1$salt$hash</c>, and as crypt(5) and libsodium write it: <c>$7$</c>, one
/// character of log2 N, five of r, five of p, the salt, <c>$</c>, 43 characters.
/// </summary>
internal sealed class ScryptFormat : PasswordHashFormat
{
    private const string Phc = "PHC string";

    private const int MostLogarithm = 40;

    public override StoredPasswordHash? Read(string text)
    {
        var fields = text.Split('$');
        return fields switch
        {
            ["", "scrypt", ..] => ReadPhc(fields[2..]),
            ["", "7", ..] => ReadCrypt(fields[2..]),
            _ => null,
        };
    }

    private static StoredPasswordHash ReadPhc(string[] fields)
    {
        if (fields is not [var parameters, var saltText, var outputText]
            || HashText.UnpaddedBase64(saltText) is not { } salt
            || HashText.UnpaddedBase64(outputText) is not { Length: > 0 } output)
        {
            throw Cut("scrypt", "parameters, salt and hash ($ln=17,r=8,p=1$salt$hash)");
        }

        var pairs = HashText.Pairs(parameters);
        if (HashText.Number(pairs, "ln") is not { } logarithm || logarithm > MostLogarithm
            || HashText.Number(pairs, "r") is not { } r || HashText.Number(pairs, "p") is not { } p)
        {
            throw Broken("scrypt", "its parameters are not ln=..,r=..,p=.. with numbers above zero");
        }

        return Hash(Phc, 1L << (int)logarithm, r, p, 8 * salt.Length, 8 * output.Length, saltText, outputText);
    }

    private static StoredPasswordHash ReadCrypt(string[] fields)
    {
        const int parameters = 11;
        if (fields is not [{ Length: >= parameters } settings, var output]
            || !HashText.IsCrypt(output, 43) || !HashText.IsCrypt(settings[..parameters], parameters))
        {
            throw Cut("scrypt ($7$)", "eleven characters of parameters, a salt, $ and 43 characters of hash");
        }

        var (logarithm, r, p) = (HashText.CryptDigit(settings[0]), Fixed(settings[1..6]), Fixed(settings[6..11]));
        if (logarithm is 0 or > MostLogarithm || r == 0 || p == 0)
        {
            throw Broken("scrypt ($7$)", "N, r or p is out of range");
        }

        var salt = settings[parameters..];
        return Hash("crypt(5) $7$", 1L << logarithm, r, p, 6 * salt.Length, 256, salt, output);
    }

    /// <summary>30 bits in five characters, the lowest first.</summary>
    private static long Fixed(string text) =>
        text.Select((letter, position) => (long)HashText.CryptDigit(letter) << (6 * position)).Sum();

    private static StoredPasswordHash Hash(
        string format, long n, long r, long p, int saltBits, int outputBits, string salt, string output) =>
        new(PasswordAlgorithm.Scrypt, "scrypt", format)
        {
            Parameters = [new("N", n), new("r", r), new("p", p)],
            SaltBits = saltBits,
            OutputBits = outputBits,
            Salt = salt,
            SaltEncoding = format == Phc ? SaltEncoding.Base64 : SaltEncoding.Text,
            Output = output,
        };
}
