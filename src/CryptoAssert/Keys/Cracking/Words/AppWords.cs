namespace CryptoAssert.Keys.Cracking.Words;

/// <summary>Secrets that people make of their app's own names.</summary>
internal static class AppWords
{
    private static readonly string[] Endings =
    [
        "Secret", "Key", "Secret Key", "Jwt Key", "Jwt Secret", "Jwt Secret Key", "Signing Key", "Security Key", "Token",
        "Token Key", "Token Secret", "Super Secret", "Super Secret Key", "Password",
        "Auth", "Api", "Api Key", "Api Secret", "Jwt", "App",
    ];

    private static readonly string[] Separators = ["", "-", "_", ".", " "];

    private static readonly string[] Beginnings =
        ["My", "The", "Jwt", "Secret", "Super", "Key", "Super Secret", "App", "Auth", "Token"];

    /// <summary>The words, their parts, and both with the words around them that secrets have.</summary>
    public static IEnumerable<string> Derive(IReadOnlyList<string> words)
    {
        var parts = words.SelectMany(Parts).Distinct(StringComparer.Ordinal).ToArray();
        return parts.Concat(parts.SelectMany(Decorated)).Distinct(StringComparer.Ordinal);
    }

    /// <summary>
    /// Of <c>https://orders.example.com/api</c>: without the scheme, the host, its labels, the path's segments.
    /// </summary>
    private static IEnumerable<string> Parts(string word)
    {
        yield return word;
        yield return word.TrimEnd('/');
        var rest = word;
        if (Uri.TryCreate(word, UriKind.Absolute, out var uri) && uri.Host.Length > 0)
        {
            rest = word[(word.IndexOf("://", StringComparison.Ordinal) + 3)..].TrimEnd('/');
            yield return rest;
            yield return uri.Host;
            yield return uri.Authority;
            yield return $"{uri.Scheme}://{uri.Host}";
        }

        var pieces = rest.Split(['.', '/', ':', '-', '_', ' ', '@'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var piece in pieces.Where(piece => piece.Length > 1))
        {
            yield return piece;
        }

        foreach (var separator in pieces.Length > 1 ? Separators : [])
        {
            yield return string.Join(separator, pieces);
        }
    }

    private static IEnumerable<string> Decorated(string word)
    {
        foreach (var separator in Separators)
        {
            foreach (var text in Around(word, separator).Concat(Around(Capitalised(word), separator)))
            {
                yield return text;
                yield return text.ToLowerInvariant();
            }
        }
    }

    private static IEnumerable<string> Around(string word, string separator) => Endings.Select(ending => $"{word} {ending}")
        .Concat(Beginnings.Select(beginning => $"{beginning} {word}"))
        .Select(text => text.Replace(" ", separator, StringComparison.Ordinal));

    private static string Capitalised(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
