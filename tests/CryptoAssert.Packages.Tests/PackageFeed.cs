using System.Runtime.CompilerServices;

namespace CryptoAssert.Packages.Tests;

/// <summary>
/// The packages as they would be published, in a folder of their own with a NuGet configuration that knows no other source: what else a
/// project needs comes from the packages that restoring this solution has brought. Nothing is downloaded, nothing of the user's is changed.
/// </summary>
public sealed class PackageFeed : IAsyncLifetime
{
    /// <summary>One that no cache has, or the packages of another day would be taken from there.</summary>
    public static string Version { get; } = $"0.1.0-tests.{DateTime.UtcNow:yyyyMMddHHmmss}";

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), $"cryptoassert-packages-{Guid.NewGuid():N}");

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "../.."));

    private static string Cache => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Folder);
        foreach (var project in Directory.GetFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories).Where(IsPackable))
        {
            await Dotnet.SucceedAsync(Root, "pack", project, "-c", Dotnet.Configuration, "--no-build", $"-p:PackageVersion={Version}", "-o", Path.Combine(Folder, "feed"));
        }

        await File.WriteAllTextAsync(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{Path.Combine(Folder, "packages")}" />
              </config>
              <fallbackPackageFolders>
                <clear />
                <add key="restored" value="{Cache}" />
              </fallbackPackageFolders>
              <packageSources>
                <clear />
                <add key="feed" value="{Path.Combine(Folder, "feed")}" />
              </packageSources>
            </configuration>
            """);
        await File.WriteAllTextAsync(Path.Combine(Folder, "Directory.Build.props"), "<Project />"); // no other above it is asked
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The file of a package.</summary>
    public string Package(string id) =>
        Directory.GetFiles(Path.Combine(Folder, "feed"), $"{id}.*.nupkg").Single(file => char.IsAsciiDigit(Path.GetFileName(file)[id.Length + 1]));

    private static bool IsPackable(string project) =>
        !project.Contains("/templates/", StringComparison.Ordinal) && !project.Contains("\\templates\\", StringComparison.Ordinal)
        && File.ReadAllText(project).Contains("<IsPackable>true</IsPackable>", StringComparison.Ordinal);

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
