using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt;

/// <summary>
/// Takes genuine signatures out of a report: with one, a token of the user's could be put together again from a log. In an
/// in-memory app nothing is hidden, its tokens are worth nothing elsewhere.
/// </summary>
internal sealed class Redaction
{
    private const string Hidden = "<genuine signature>";

    private readonly string[] _signatures;
    private readonly string[] _signingInputs;

    public Redaction(bool inProcess, params IEnumerable<RawJwt?> genuine)
    {
        var tokens = inProcess ? [] : genuine.OfType<RawJwt>().ToList();
        _signatures = [.. tokens.Select(token => token.SignatureSegment).Where(signature => signature.Length >= 16)];
        _signingInputs = [.. tokens.Select(token => token.SigningInput + ".")];
    }

    private Redaction(Redaction other, IEnumerable<string> signatures)
    {
        _signatures = [.. signatures.Where(signature => signature.Length >= 16), .. other._signatures];
        _signingInputs = other._signingInputs;
    }

    /// <summary>What is hidden of a token: also a genuine signature in another encoding, from which the first can be made again.</summary>
    public Redaction And(string token) => new(this, _signingInputs.FirstOrDefault(input => token.StartsWith(input, StringComparison.Ordinal)) is { } input
        ? [token[input.Length..]]
        : []);

    public string Of(string text)
    {
        foreach (var signature in _signatures)
        {
            text = text.Replace(signature, Hidden, StringComparison.Ordinal)
                .Replace(signature[..16], Hidden, StringComparison.Ordinal);
        }

        return text;
    }
}
