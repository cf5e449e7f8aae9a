namespace CryptoAssert.Packages.Tests;

/// <summary>The templates as a newcomer uses them: installed from the package, instantiated, built and run against the packages.</summary>
[Trait("Category", "Packages")]
public sealed class TemplateTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    private const string Hardened = "options.Audience = builder.Configuration[\"Jwt:Audience\"];";
    private const string Flawed = Hardened + "\n    options.TokenValidationParameters.RequireSignedTokens = false;";

    public static TheoryData<string> Frameworks => ["xunit3", "xunit", "nunit"];

    [Theory, MemberData(nameof(Frameworks))]
    public async Task A_new_service_and_new_tests_of_it_are_red_with_a_flaw_and_green_without(string framework)
    {
        var folder = Path.Combine(feed.Folder, framework);
        await NewAsync(feed.Folder, "cryptoassert-service", "-n", "Shop", "-o", folder, "--framework", framework);
        await NewAsync(
            folder, "cryptoassert", "-o", "tests/More", "--framework", framework, "--api", "../../src/Shop.Api/Shop.Api.csproj", "--endpoint", "/orders");
        await Dotnet.SucceedAsync(folder, "sln", "Shop.slnx", "add", "tests/More");
        var program = Path.Combine(folder, "src", "Shop.Api", "Program.cs");
        var sound = await File.ReadAllTextAsync(program);
        Assert.Contains(Hardened, sound, StringComparison.Ordinal);

        await File.WriteAllTextAsync(program, sound.Replace(Hardened, Flawed, StringComparison.Ordinal));
        var (exit, red) = await Dotnet.RunAsync(folder, "test", "Shop.slnx");
        await File.WriteAllTextAsync(program, sound);
        var green = await Dotnet.SucceedAsync(folder, "test", "Shop.slnx");

        Assert.NotEqual(0, exit);
        Assert.Equal(2, Count(red, "CRY1001 RejectsForgedJwts: GET /orders accepted a token with alg \"none\""));
        Assert.Equal(2, Count(red, "Failed:     1, Passed:     2"));
        Assert.Equal(2, Count(green, "Failed:     0, Passed:     3"));

        static int Count(string text, string part) => text.Split(part).Length - 1;
    }

    [Fact]
    public void The_templates_ask_for_the_version_that_they_are_packed_with()
    {
        var root = PackageFeed.Root;
        var props = File.ReadAllText(Path.Combine(root, "Directory.Build.props"));
        var version = props.Split("<Version>")[1].Split("</Version>")[0];

        Assert.All(new[] { "tests", "service" }, template => Assert.Contains(
            $"\"defaultValue\": \"{version}\"",
            File.ReadAllText(Path.Combine(root, "src/CryptoAssert.Templates/templates", template, ".template.config/template.json")),
            StringComparison.Ordinal));
    }

    /// <summary>A new instance of a template, of the packages as they were packed.</summary>
    private async Task NewAsync(string folder, string template, params string[] arguments)
    {
        var hive = Path.Combine(feed.Folder, "hive"); // not the user's own templates
        if (!Directory.Exists(hive))
        {
            await Dotnet.SucceedAsync(feed.Folder, "new", "install", feed.Package("CryptoAssert.Templates"), "--debug:custom-hive", hive);
        }

        await Dotnet.SucceedAsync(folder, ["new", template, "--cryptoassert", PackageFeed.Version, "--debug:custom-hive", hive, .. arguments]);
    }
}
