namespace CryptoAssert.Packages.Tests;

/// <summary>The templates as a newcomer uses them: installed from the package, instantiated, built and run against the packages.</summary>
[Trait("Category", "Packages")]
public sealed class TemplateTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    private const string Hardened = "options.Audience = builder.Configuration[\"Jwt:Audience\"];";
    private const string Flawed = Hardened + "\n    options.TokenValidationParameters.RequireSignedTokens = false;";

    public static TheoryData<string> Frameworks => ["xunit3", "xunit", "nunit"];

    [Theory, MemberData(nameof(Frameworks))]
    public async Task A_new_service_is_green_red_with_a_flaw_and_green_again_when_it_is_mended(string framework)
    {
        var folder = await NewAsync("Shop", "cryptoassert-service", "--framework", framework);
        await Dotnet.SucceedAsync(folder, "test", "Shop.slnx");

        var program = Path.Combine(folder, "src", "Shop.Api", "Program.cs");
        var code = await File.ReadAllTextAsync(program);
        Assert.Contains(Hardened, code, StringComparison.Ordinal);
        await File.WriteAllTextAsync(program, code.Replace(Hardened, Flawed, StringComparison.Ordinal));
        var (exit, output) = await Dotnet.RunAsync(folder, "test", "Shop.slnx");

        Assert.NotEqual(0, exit);
        Assert.Contains("CRY1001 RejectsForgedJwts: GET /orders accepted a token with alg \"none\"", output, StringComparison.Ordinal);
        Assert.Contains("Failed:     1, Passed:     2", output, StringComparison.Ordinal);

        await File.WriteAllTextAsync(program, code);
        await Dotnet.SucceedAsync(folder, "test", "Shop.slnx");
    }

    [Theory, MemberData(nameof(Frameworks))]
    public async Task Tests_for_an_API_that_is_there_run_at_once(string framework)
    {
        var folder = await NewAsync("Orders", "cryptoassert-service");
        await Dotnet.SucceedAsync(folder, "new", "cryptoassert", "-o", "tests/More", "--framework", framework, "--api", "../../src/Orders.Api/Orders.Api.csproj",
            "--endpoint", "/orders", "--debug:custom-hive", Hive);

        var output = await Dotnet.SucceedAsync(folder, "test", "tests/More");

        Assert.Contains("Passed:     3", output, StringComparison.Ordinal);
    }

    private string Hive => Path.Combine(feed.Folder, "hive");

    /// <summary>A folder of its own with a new instance of a template.</summary>
    private async Task<string> NewAsync(string name, string template, params string[] arguments)
    {
        if (!Directory.Exists(Hive))
        {
            await Dotnet.SucceedAsync(feed.Folder, "new", "install", feed.Package("CryptoAssert.Templates"), "--debug:custom-hive", Hive);
        }

        var folder = Path.Combine(feed.Folder, $"{name}-{Guid.NewGuid():N}");
        await Dotnet.SucceedAsync(feed.Folder, ["new", template, "-n", name, "-o", folder, "--debug:custom-hive", Hive, .. arguments]);
        return folder;
    }
}
