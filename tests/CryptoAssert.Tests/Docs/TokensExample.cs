using System.Security.Cryptography;
using CryptoAssert.Tests.Randomness;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using TokensApi;
using TokensApi.Makers;

namespace CryptoAssert.Tests.Docs;

/// <summary>The README's code about randomness, run for real.</summary>
public sealed class TokensExample
{
    [Fact]
    public async Task The_readme_is_this_and_it_runs()
    {
        await using var app = Issuers.App(nameof(LettersAndDigits));
        await using var codes = Issuers.App(nameof(SixDigits));

        try
        {
            await CheckAsync(app, codes);
        }
        catch (CryptoAssertionException exception) when (exception.Report?.Outcome == Outcome.Inconclusive)
        {
            // an overloaded machine may not get through in the usual time
        }
    }

    [Fact]
    public void The_readme_shows_it() => Document.HoldsExample("randomness");

    private static async Task CheckAsync(WebApplicationFactory<TokensApi.Program> app, WebApplicationFactory<TokensApi.Program> codes)
    {
        // begin
        await app.Endpoint(HttpMethod.Post, "/password-reset").IssuesHighEntropyTokens(t => t.FromJson("token"));      // or data.0.token
        await app.Endpoint(HttpMethod.Post, "/cookie").IssuesHighEntropyTokens(t => t.FromCookie("session"));         // FromHeader, FromBody
        await app.Endpoint(HttpMethod.Post, "/link").IssuesHighEntropyTokens(t => t.FromRegex(@"reset\?code=(\w+)"));  // in the body, a redirect or a header
        await app.Endpoint(HttpMethod.Post, "/mailed").IssuesHighEntropyTokens(t => t
            .FromServices(services => services.GetRequiredService<Mailbox>().Last)                                     // the test's own mailbox
            .Knowing("alice@example.com"));                                                                            // hashes of it are tried too

        await Tokens.From(() => RandomNumberGenerator.GetHexString(32)).AreUnpredictable().Under(CryptoPolicy.Thorough);
        // FromFile("tokens.txt"): one a line, in the order of issue

        await codes.Endpoint(HttpMethod.Post, "/codes").IssuesUniformCodes(
            c => c.FromJson("code"),
            entry: CodeEntry.At(codes.Endpoint(HttpMethod.Post, "/codes/enter"), code => Attempt.Json(new { code })));
        // end
    }
}
