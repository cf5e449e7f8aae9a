namespace CryptoAssert.Randomness.Readings;

/// <summary>The alphabets of tokens as programs write them, each in its usual orders, the likeliest first.</summary>
internal static class Alphabets
{
    private const string Digits = "0123456789";
    private const string Upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Lower = "abcdefghijklmnopqrstuvwxyz";

    public static Alphabet Decimal { get; } = new("0-9", Digits);

    public static Alphabet LowerHexadecimal { get; } = new("0-9a-f", Digits + "abcdef");

    public static Alphabet UpperHexadecimal { get; } = new("0-9A-F", Digits + "ABCDEF");

    /// <summary>RFC 4648 section 6.</summary>
    public static Alphabet Base32 { get; } = new("A-Z2-7 (base32)", Upper + "234567");

    /// <summary>Crockford's base32, as in ULIDs: without I, L, O and U.</summary>
    public static Alphabet CrockfordBase32 { get; } = new("0-9A-Z without ILOU (Crockford's base32)", Digits + "ABCDEFGHJKMNPQRSTVWXYZ");

    /// <summary>Bitcoin's base58: without 0, O, I and l.</summary>
    public static Alphabet Base58 { get; } = new("1-9A-Za-z without OIl (base58)", "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");

    /// <summary>RFC 4648 section 4.</summary>
    public static Alphabet Base64 { get; } = new("A-Za-z0-9+/ (base64)", Upper + Lower + Digits + "+/");

    /// <summary>RFC 4648 section 5.</summary>
    public static Alphabet Base64Url { get; } = new("A-Za-z0-9-_ (base64url)", Upper + Lower + Digits + "-_");

    /// <summary>By size, then by likelihood.</summary>
    public static IReadOnlyList<Alphabet> All { get; } =
    [
        Decimal,
        LowerHexadecimal,
        UpperHexadecimal,
        new("a-z", Lower),
        new("A-Z", Upper),
        Base32,
        new("a-z2-7", Lower + "234567"),
        CrockfordBase32,
        new("0-9a-z without ilou", (Digits + "ABCDEFGHJKMNPQRSTVWXYZ").ToLowerInvariant()),
        new("A-Z2-9 without IO", "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"),
        new("2-9A-Z without IO", "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"),
        new("a-z0-9", Lower + Digits),
        new("0-9a-z", Digits + Lower),
        new("A-Z0-9", Upper + Digits),
        new("0-9A-Z", Digits + Upper),
        new("a-zA-Z", Lower + Upper),
        new("A-Za-z", Upper + Lower),
        Base58,
        new("1-9a-zA-Z without lIO (Flickr's base58)", "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ"),
        new("a-zA-Z0-9", Lower + Upper + Digits),
        new("A-Za-z0-9", Upper + Lower + Digits),
        new("0-9a-zA-Z", Digits + Lower + Upper),
        new("0-9A-Za-z", Digits + Upper + Lower),
        new("a-z0-9A-Z", Lower + Digits + Upper),
        new("A-Z0-9a-z", Upper + Digits + Lower),
        Base64Url,
        Base64,
        new("0-9a-zA-Z-_", Digits + Lower + Upper + "-_"),
        new("0-9A-Za-z-_", Digits + Upper + Lower + "-_"),
        new("nanoid's", "useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict"),
    ];

    /// <summary>The smallest alphabets that hold all the characters; those characters themselves, in their ASCII order, where none does.</summary>
    public static IReadOnlyList<Alphabet> Holding(IReadOnlySet<char> characters)
    {
        Alphabet[] holding = [.. All.Where(alphabet => characters.IsSubsetOf(alphabet.Characters))];
        if (holding.Length == 0)
        {
            return [Observed(characters)];
        }

        var smallest = holding.Min(alphabet => alphabet.Size);
        return [.. holding.Where(alphabet => alphabet.Size == smallest)];
    }

    /// <summary>The characters in their ASCII order.</summary>
    public static Alphabet Observed(IEnumerable<char> characters)
    {
        var sorted = new string([.. characters.Distinct().Order()]);
        return new Alphabet("in their ASCII order", sorted);
    }
}
