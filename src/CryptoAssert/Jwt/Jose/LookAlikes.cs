namespace CryptoAssert.Jwt.Jose;

/// <summary>
/// Texts that are not a genuine issuer or audience, and that pass for it when they are compared otherwise than character by
/// character. RFC 7519 2 (StringOrURI): "case-sensitive strings with no transformations or canonicalizations applied".
/// </summary>
internal static class LookAlikes
{
    /// <summary>
    /// Whether no header can carry the text: a service that names it in its refusal fails to answer, which is asked elsewhere.
    /// </summary>
    public static bool FailsInAHeader(string text) => text.Any(char.IsControl);

    public static IEnumerable<(string Text, string Variant)> Of(string genuine) =>
        Candidates(genuine)
            .Where(candidate => candidate.Text != genuine && candidate.Text.Length > 0)
            .DistinctBy(candidate => candidate.Text, StringComparer.Ordinal);

    /// <summary>
    /// Neighbours of an address under the same roof, which a pattern for any tenant takes too: another name of the same shape in
    /// one part of the path or at the front of the host.
    /// </summary>
    public static IEnumerable<(string Text, string Variant)> Neighbours(string genuine)
    {
        var parts = genuine.Split('/');
        if (parts.Length < 3 || !Uri.TryCreate(genuine, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            yield break;
        }

        for (var index = parts.Length - 1; index > 2; index--)
        {
            var name = SameShape(parts[index]);
            if (name != parts[index])
            {
                yield return (Joined(index, name), $"{name} for {parts[index]} in the path");
            }
        }

        if (parts[2].IndexOf('.', StringComparison.Ordinal) is var dot and > 0)
        {
            var label = SameShape(parts[2][..dot]);
            yield return (Joined(2, label + parts[2][dot..]), $"{label} for {parts[2][..dot]} in the host");
        }

        string Joined(int index, string part) => string.Join('/', [.. parts[..index], part, .. parts[(index + 1)..]]);
    }

    /// <summary>Digits stay digits, hexadecimal letters hexadecimal, letters letters.</summary>
    private static string SameShape(string name) => string.Concat(name.Select(character => character switch
    {
        >= '0' and <= '9' => Next(character, '0', 10),
        >= 'a' and <= 'f' => Next(character, 'a', 6),
        >= 'g' and <= 'z' => Next(character, 'g', 20),
        >= 'A' and <= 'F' => Next(character, 'A', 6),
        >= 'G' and <= 'Z' => Next(character, 'G', 20),
        _ => character,
    }));

    private static char Next(char character, char first, int count) => (char)(first + ((character - first + 1) % count));

    private static IEnumerable<(string Text, string Variant)> Candidates(string genuine)
    {
        yield return ($"{genuine}.attacker.invalid", "begins with the genuine one");
        yield return ($"{genuine.TrimEnd('/')}/attacker", "the genuine one with another path");
        yield return ($"https://attacker.invalid/?{genuine}", "ends with the genuine one");
        yield return ($"https://attacker.invalid {genuine}", "the genuine one in a list, by space");
        yield return ($"https://attacker.invalid,{genuine}", "the genuine one in a list, by comma");
        yield return (genuine.ToUpperInvariant(), "in upper case");
        yield return (genuine.ToLowerInvariant(), "in lower case");
        yield return (genuine[..((genuine.Length + 1) / 2)], "the first half of the genuine one");
        yield return (genuine[^1..], "the last character of the genuine one");
        yield return ($" {genuine} ", "between spaces");
        yield return ($"{genuine} ", "a space behind the genuine one");
        yield return ($"{genuine}\n", "a line feed behind the genuine one, before which $ matches");
        yield return ($"{genuine}\0", "a NUL behind the genuine one");
        yield return (genuine.Replace('.', 'x'), "x for each dot, as a regular expression reads them");
        yield return (".*", "a regular expression");
        yield return ("*", "a wildcard");
        yield return ("%", "a wildcard of SQL");
        if (Uri.TryCreate(genuine, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps)
        {
            yield return ($"http{genuine[5..]}", "http for https");
            yield return ($"https://{uri.Authority}:443{uri.PathAndQuery}", "with the default port");
            yield return ($"https://attacker@{uri.Authority}{uri.PathAndQuery}", "with a user name");
            yield return ($"{genuine}#attacker", "with a fragment");
        }
    }
}
