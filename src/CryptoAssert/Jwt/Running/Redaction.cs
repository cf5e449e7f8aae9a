using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt;

/// <summary>
/// Takes genuine signatures out of a report: with one, a token of the user's could be put together again from a log. In an
/// in-memory app nothing is hidden, its tokens are worth nothing elsewhere.
/// </summary>
internal sealed class Redaction(bool inProcess, params IEnumerable<RawJwt?> genuine)
{
    private const string Hidden = "<genuine signature>";

    private readonly string[] _signatures = inProcess
        ? []
        : [.. genuine.OfType<RawJwt>().Select(token => token.SignatureSegment).Where(signature => signature.Length >= 16)];

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
