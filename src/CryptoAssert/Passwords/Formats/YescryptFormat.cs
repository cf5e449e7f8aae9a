namespace CryptoAssert.Passwords.Formats;

/// <summary>
/// yescrypt of /etc/shadow: <c>$y$j9T$salt$hash</c>. The parameters are flavor, log2 N and r, each a number of variable length,
/// then optional ones behind a mask: p, t, g, NROM (yescrypt-common.c of libxcrypt).
/// </summary>
internal sealed class YescryptFormat : PasswordHashFormat
{
    private const string Name = "yescrypt";

    public override StoredPasswordHash? Read(string text)
    {
        var fields = text.Split('$');
        if (fields is not ["", "y" or "gy", ..])
        {
            return null;
        }

        if (fields is not [_, var kind, var parameters, var salt, var output] || !HashText.IsCrypt(output, 43))
        {
            throw Cut(Name, "parameters, salt and 43 characters of hash ($j9T$salt$hash)");
        }

        var position = 0;
        _ = Next(parameters, ref position, 0);
        var logarithm = Next(parameters, ref position, 1);
        var r = Next(parameters, ref position, 1);
        var mask = position < parameters.Length ? Next(parameters, ref position, 1) : 0;
        var p = (mask & 1) != 0 ? Next(parameters, ref position, 2) : 1;
        if (logarithm > 40)
        {
            throw Broken(Name, "its N is out of range");
        }

        return new(PasswordAlgorithm.Yescrypt, kind == "y" ? Name : "gost-yescrypt", "crypt(5)")
        {
            Parameters = [new("N", 1L << (int)logarithm), new("r", r), new("p", p)],
            SaltBits = 6 * salt.Length / 8 * 8,
            OutputBits = 256,
            Salt = salt,
            Output = output,
        };
    }

    /// <summary>One number: its first character says how many follow.</summary>
    private static long Next(string text, ref int position, long least)
    {
        var (start, end, more) = (0, 47, 0);
        var digit = Digit(text, ref position);
        var value = least;
        while (digit > end)
        {
            value += (end + 1L - start) << (6 * more);
            start = end + 1;
            end = start + ((62 - end) / 2);
            more++;
        }

        value += (long)(digit - start) << (6 * more);
        while (more > 0)
        {
            more--;
            value += (long)Digit(text, ref position) << (6 * more);
        }

        return value;
    }

    private static int Digit(string text, ref int position)
    {
        var digit = position < text.Length ? HashText.CryptDigit(text[position]) : -1;
        position++;
        return digit >= 0 ? digit : throw Broken(Name, "its parameters end early or hold a foreign character");
    }
}
