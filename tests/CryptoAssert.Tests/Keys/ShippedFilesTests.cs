using System.Text;
using CryptoAssert.Keys.Files.Reading;

namespace CryptoAssert.Tests.Keys;

/// <summary>Which files are looked at: those of the app, once, and not those of its tests.</summary>
public sealed class ShippedFilesTests : IDisposable
{
    private const string Output = "tests/bin/Release/net10.0";

    private readonly string _root = Directory.CreateTempSubdirectory("shipped").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_file_that_is_in_both_folders_is_looked_at_once()
    {
        Write("app/appsettings.json", "{}");
        Write("app/signing.pem", "a");
        Write($"{Output}/appsettings.json", "{}");
        Write($"{Output}/signing.pem", "a");

        Assert.Equal(["appsettings.json", "signing.pem"], Find().Files.Select(file => file.Name));
    }

    [Fact]
    public void A_file_of_the_tests_is_none_of_the_app()
    {
        Write("app/appsettings.json", "{}");
        Write("tests/tests.csproj", "<Project />");
        Write("tests/fixtures/known.pem", "a");
        Write($"{Output}/fixtures/known.pem", "a");
        Write($"{Output}/linked.pem", "b");

        var found = Find();

        Assert.Equal(["appsettings.json", "output folder/linked.pem"], found.Files.Select(file => file.Name));
        Assert.Contains("a file of the tests' own project", found.Skipped);
    }

    /// <summary>Several apps are built into the folder of their tests.</summary>
    [Fact]
    public void Settings_of_another_app_in_the_output_folder_are_left_out()
    {
        Write("app/appsettings.json", "{}");
        Write("tests/tests.csproj", "<Project />");
        Write($"{Output}/appsettings.json", """{ "Smtp": { "Password": "of another app" } }""");

        var found = Find();

        Assert.Equal(["appsettings.json"], found.Files.Select(file => file.Name));
        Assert.Contains("output folder/appsettings.json, of which the content root has its own", found.Skipped);
    }

    [Fact]
    public void Folders_of_tools_and_of_other_projects_are_left_out_and_said()
    {
        Write("app/app.csproj", "<Project />");
        Write("app/obj/a.json", "{}");
        Write("app/bin/Release/appsettings.json", "{}");
        Write("app/.git/a.json", "{}");
        Write("app/other/other.csproj", "<Project />");
        Write("app/other/appsettings.json", "{}");
        Write("app/config/appsettings.Production.json", "{}");

        var found = Find();

        Assert.Equal(["config/appsettings.Production.json"], found.Files.Select(file => file.Name));
        Assert.Equal(["the folder .git", "the folder bin", "the folder obj", "the project in other"], found.Skipped);
    }

    [Fact]
    public void A_settings_file_that_is_too_long_is_unread()
    {
        Write("app/appsettings.json", new string(' ', (1 << 20) + 1));
        Write("app/long.pem", new string(' ', (1 << 18) + 1));

        var found = Find();

        Assert.Contains("appsettings.json", Assert.Single(found.Unread), StringComparison.Ordinal);
        Assert.Contains("long.pem", Assert.Single(found.Skipped), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_nothing_gives_nothing() => Assert.Empty(Find().Files);

    [Theory]
    [InlineData("appsettings.Development.json", true)]
    [InlineData("output folder/appsettings.development.json", true)]
    [InlineData("appsettings.Local.json", true)]
    [InlineData("appsettings.json", false)]
    [InlineData("appsettings.Production.json", false)]
    [InlineData("appsettings.Staging.json", false)]
    [InlineData("appsettings.Docker.json", false)]
    public void Files_of_development_are_told_by_their_names(string name, bool isDevelopment) =>
        Assert.Equal(isDevelopment, new SettingsValue(name, "Jwt:Key", "a", IsNumber: false).IsDevelopment);

    private ShippedFiles Find()
    {
        Directory.CreateDirectory(Path.Combine(_root, "app"));
        Directory.CreateDirectory(Path.Combine(_root, Output));
        return ShippedFiles.Find(Path.Combine(_root, "app"), Path.Combine(_root, Output), [], CancellationToken.None);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
    }
}
