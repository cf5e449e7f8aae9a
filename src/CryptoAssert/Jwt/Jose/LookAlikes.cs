namespace CryptoAssert.Jwt.Jose;

/// <summary>
/// Texts that are not a genuine issuer or audience, and that pass for it when they are compared otherwise than character by
/// character. RFC 7519 2 (StringOrURI): "case-sensitive strings with no transformations or canonicalizations applied".
/// </summary>
internal static class LookAlikes
{
    public static IEnumerable<(string Text, string Variant)> Of(string genuine) =>
        Candidates(genuine)
            .Where(candidate => candidate.Text != genuine && candidate.Text.Length > 0)
            .DistinctBy(candidate => candidate.Text, StringComparer.Ordinal);

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
