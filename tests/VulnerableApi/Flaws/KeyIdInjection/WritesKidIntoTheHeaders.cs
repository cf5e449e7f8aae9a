using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// The head of a refusal is written as text, as in CGI and in home-made gateways: a line break in the kid begins a header.
/// </summary>
public sealed class WritesKidIntoTheHeaders : HandWrittenFlaw
{
    public override string FallsTo => "CRY1081";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        public override JsonObject? Authenticate(HttpContext context)
        {
            if (base.Authenticate(context) is { } claims)
            {
                return claims;
            }

            if (ReadToken(context.Request) is { } token && Read(token) is { } jws
                && StrictRules.Text(jws.Header, "kid") is { Length: < 200 } kid)
            {
                Write(context.Response, $"X-Error: there is no key {kid}\r\n");
            }

            return null;
        }

        private static void Write(HttpResponse response, string head)
        {
            foreach (var line in head.Split('\n', StringSplitOptions.TrimEntries))
            {
                if (line.Split(':', 2) is [{ Length: > 0 } name, var value]
                    && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
                {
                    response.Headers[name] = string.Concat(value.Where(letter => letter is >= ' ' and <= '~'));
                }
            }
        }
    }
}
