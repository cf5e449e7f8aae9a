using System.Text;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Structure;

/// <summary>Looks for tokens among the hashes of guessed texts.</summary>
internal sealed class HashSearch
{
    /// <summary>Why nothing was looked for where there is no reading.</summary>
    public const string NoBytes = "the tokens are not 8 bytes or more in hexadecimal, base64, base32 or a GUID, as hashes are";

    /// <summary>Tokens of fewer bytes than that are found by chance.</summary>
    private const int FewestBytes = 8;

    private const int GuidLength = 16;

    private readonly ByteReading _reading;
    private readonly HashedView[] _views;

    public HashSearch(ByteReading reading)
    {
        _reading = reading;
        var half = reading.Encoding == ByteEncoding.OddHexadecimal.Name;
        _views = reading.TokenLength == GuidLength
            ? [new HashedView(reading.Tokens, littleEndian: false, half), new HashedView(reading.Tokens, littleEndian: true, half)]
            : [new HashedView(reading.Tokens, littleEndian: false, half)];
        Hashes = [.. GuessedHash.OfUuids(_views[0].Version ?? 0), .. GuessedHash.For(reading.TokenLength)];
    }

    /// <summary>The hashes that the tokens may be, the likeliest first.</summary>
    public IReadOnlyList<GuessedHash> Hashes { get; }

    /// <summary>Those whose whole output it is: the others cost as much again each.</summary>
    public IEnumerable<GuessedHash> Whole => Hashes.Where(hash => hash.Length == _reading.TokenLength);

    /// <summary>The bytes that hashes may begin with.</summary>
    public IEnumerable<byte[]> Tokens => _views.SelectMany(view => view.Tokens);

    /// <summary>The readings that may be hashes: whole bytes, or half of the last, and enough of them. Each GUID is looked for in both orders.</summary>
    public static IEnumerable<ByteReading> Readings(TokenEvidence evidence) =>
        evidence.Readings.Bytes.Append(ByteEncoding.OddHexadecimal.Read(evidence.Layer)).OfType<ByteReading>()
            .Where(reading => reading.TokenLength >= FewestBytes && !reading.Encoding.StartsWith("GUID, its", StringComparison.Ordinal));

    /// <summary>The token that the text's hash, or its beginning, is; -1 for none.</summary>
    public int Find(GuessedHash hash, ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[512]; // a text that is known has a hundred characters at most, a moment thirty
        return Find(hash, bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }

    /// <inheritdoc cref="Find(GuessedHash, ReadOnlySpan{char})"/>
    public int Find(GuessedHash hash, ReadOnlySpan<byte> text)
    {
        Span<byte> output = stackalloc byte[64];
        hash.Hash(text, output);
        var at = _views[0].Find(output);
        return at >= 0 || _views.Length == 1 ? at : _views[1].Find(output);
    }

    /// <summary>The token that a text would give.</summary>
    public string Token(GuessedHash hash, string text)
    {
        var output = new byte[64];
        hash.Hash(Encoding.UTF8.GetBytes(text), output);
        var view = Array.Find(_views, view => view.Find(output) >= 0) ?? _views[0];
        return _reading.Write(view.Token(output));
    }

    /// <summary>The hash of a text in words: <c>sha256("n"), cut to 128 bits</c>.</summary>
    public string Form(GuessedHash hash, string text) => $"{hash.Name}({text}){(hash.Length * 8 > _views[0].Bits ? FormattableString.Invariant($", cut to {_views[0].Bits} bits") : "")}";

    /// <summary>The chance that one of so many guesses, by each of the hashes, is some token's beginning, as a decimal logarithm.</summary>
    public double Log10FalseAlarm(double guesses, int hits) =>
        hits * (Math.Log10(guesses * Hashes.Count * _views.Length * _reading.Tokens.Count) - (_views.Min(view => view.Bits) * Math.Log10(2)));
}
