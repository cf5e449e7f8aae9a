namespace CryptoAssert.Jwt.Jose;

/// <summary>
/// Addresses of a port on 127.0.0.1 that look like another host's, or like nothing that a filter knows. Spellings that some
/// resolvers would ask a name server about (full-width digits, percent-encoded hosts) are left out: nothing may leave the
/// machine.
/// </summary>
internal static class DisguisedUrls
{
    /// <summary>Stands for the path that says which key is wanted.</summary>
    public const string Path = "{path}";

    public static IEnumerable<(string Variant, string Url)> For(string? trusted, int port)
    {
        var home = $"127.0.0.1:{port}";
        if (trusted is not null)
        {
            yield return ("the trusted host as user name", $"http://{trusted}@{home}{Path}/jwks.json");
            yield return ("the trusted host and a port as user name and "
                + "password", $"http://{trusted.Split(':')[0]}:443@{home}{Path}/jwks.json");
            yield return ("the trusted host in the path", $"http://{home}{Path}/{trusted}/jwks.json");
            yield return ("the trusted host in the query", $"http://{home}{Path}/jwks.json?from=https://{trusted}/");
            yield return ("the trusted host in the "
                + "fragment", $"http://{home}{Path}/jwks.json#https://{trusted}/.well-known/jwks.json");
        }

        yield return ("the well-known path", $"http://{home}{Path}/.well-known/jwks.json");
        yield return ("localhost by name", $"http://localhost:{port}{Path}/jwks.json");
        yield return ("127.0.0.1 as one decimal number", $"http://2130706433:{port}{Path}/jwks.json");
        yield return ("127.0.0.1 in hexadecimal", $"http://0x7f000001:{port}{Path}/jwks.json");
        yield return ("127.0.0.1 in octal", $"http://0177.0.0.1:{port}{Path}/jwks.json");
        yield return ("127.0.0.1 in short", $"http://127.1:{port}{Path}/jwks.json");
        yield return ("the scheme in capitals, behind a space", $" HTTP://{home}{Path}/jwks.json");
    }
}
