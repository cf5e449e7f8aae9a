namespace CryptoAssert.Passwords.Formats;

/// <summary>
/// crypt(5): md5crypt <c>$1$salt$hash</c>, SHA-256-crypt <c>$5$</c> and SHA-512-crypt <c>$6$rounds=5000$salt$hash</c>.
/// </summary>
internal sealed class CryptFormat : PasswordHashFormat
{
    private const string Rounds = "rounds=";

    private const int DefaultRounds = 5_000;

    public override StoredPasswordHash? Read(string text)
    {
        var fields = text.Split('$');
        return fields switch
        {
            ["", "1", ..] => Hash(PasswordAlgorithm.Md5Crypt, "md5crypt", 1_000, fields[2..], longestSalt: 8, outputBits: 128),
            ["", "5", ..] => ReadSha(PasswordAlgorithm.Sha256Crypt, "SHA-256-crypt", fields[2..], 256),
            ["", "6", ..] => ReadSha(PasswordAlgorithm.Sha512Crypt, "SHA-512-crypt", fields[2..], 512),
            _ => null,
        };
    }

    private static StoredPasswordHash ReadSha(PasswordAlgorithm algorithm, string name, string[] fields, int outputBits)
    {
        if (fields is not [var first, ..] || !first.StartsWith(Rounds, StringComparison.Ordinal))
        {
            return Hash(algorithm, name, DefaultRounds, fields, 16, outputBits);
        }

        var rounds = HashText.Number(first[Rounds.Length..]) ?? throw Broken(name, "its rounds are no number above zero");
        return Hash(algorithm, name, rounds, fields[1..], 16, outputBits);
    }

    private static StoredPasswordHash Hash(
        PasswordAlgorithm algorithm, string name, long rounds, string[] fields, int longestSalt, int outputBits)
    {
        var outputLength = (outputBits + 5) / 6;
        if (fields is not [var salt, var output] || salt.Length > longestSalt || !HashText.IsCrypt(output, outputLength))
        {
            throw Cut(name, FormattableString.Invariant(
                $"a salt (at most {longestSalt} characters), $ and {outputLength} of hash"));
        }

        return new(algorithm, name, "crypt(5)")
        {
            Parameters = [new("rounds", rounds)],
            SaltBits = 6 * salt.Length,
            OutputBits = outputBits,
            Salt = salt,
            Output = output,
        };
    }
}
