using Microsoft.AspNetCore.Mvc.Testing;

namespace CryptoAssert.Tests.Docs;

/// <summary>The first screen of the README is the example and what it really prints.</summary>
public sealed class ReadmeTests
{
    private const string ExampleFile = "examples/Orders.SecurityTests/OrdersApiSecurity.cs";

    [Fact]
    public void The_first_code_is_the_example() =>
        Document.Holds("README.md", "example", $"```csharp\n{Document.Read(ExampleFile).Trim()}\n```");

    [Fact]
    public async Task The_failure_is_a_real_one()
    {
        await using var app = new WebApplicationFactory<Program>();
        var line = 1 + Array.FindIndex(Document.Read(ExampleFile).Split('\n'), text => text.Contains("RejectsUnsignedJwt", StringComparison.Ordinal));
        var check = app.Endpoint("/orders").WithTestIssuer().RejectsUnsignedJwt(ExampleFile, line);

        var exception = await Assert.ThrowsAsync<CryptoAssertionException>(() => check);

        Document.Holds("README.md", "failure", $"```\n{Approved.Scrub(exception.Message)}\n```");
    }
}
