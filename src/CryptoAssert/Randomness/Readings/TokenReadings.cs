namespace CryptoAssert.Randomness.Readings;

/// <summary>Every way in which a program may have written the tokens: digits of an alphabet, or bytes.</summary>
internal sealed class TokenReadings
{
    /// <summary>More different characters than that are no alphabet.</summary>
    private const int LargestAlphabet = 256;

    private TokenReadings(IReadOnlyList<SymbolReading> symbols, IReadOnlyList<ByteReading> bytes) => (Symbols, Bytes) = (symbols, bytes);

    /// <summary>One for each usual order of the alphabet.</summary>
    public IReadOnlyList<SymbolReading> Symbols { get; }

    /// <summary>One for each order of the bytes.</summary>
    public IReadOnlyList<ByteReading> Bytes { get; }

    public int Count => Symbols.Count + Bytes.Count;

    public static TokenReadings Of(TokenLayer layer)
    {
        var varying = layer.Pattern.Varying;
        var characters = varying.SelectMany(text => text).ToHashSet();
        return new TokenReadings(
            characters.Count is 0 or > LargestAlphabet ? [] : [.. Orders(characters, varying).Select(alphabet => Symbol(layer, alphabet))],
            [.. ByteEncoding.All.Where(encoding => encoding.Fits(characters, varying)).Select(encoding => encoding.Read(layer)).OfType<ByteReading>()]);
    }

    private static IEnumerable<Alphabet> Orders(HashSet<char> characters, IReadOnlyList<string> varying)
    {
        var alphabets = Alphabets.Holding(characters);
        var likely = PlausibleSize.Of(characters.Count, varying.Sum(text => (long)text.Length), alphabets[0].Size);
        return likely < alphabets[0].Size ? [Alphabets.Observed(characters)] : alphabets; // an alphabet of its own: some letters never come
    }

    private static SymbolReading Symbol(TokenLayer layer, Alphabet alphabet) => new(
        alphabet,
        [.. layer.Pattern.Varying.Select(text => alphabet.Digits(text)!)],
        digits => layer.Wrap(layer.Pattern.Write(alphabet.Text(digits))));
}
