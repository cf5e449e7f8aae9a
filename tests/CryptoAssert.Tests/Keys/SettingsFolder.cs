using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CryptoAssert.Tests.Keys;

/// <summary>A content root of a test's own, with the files that it writes, and the service that is started in it.</summary>
internal sealed class SettingsFolder : IAsyncDisposable
{
    private readonly WebApplicationFactory<KeysApi.Program> _app;

    public SettingsFolder(string environment, params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
        {
            Write(name, System.Text.Encoding.UTF8.GetBytes(text));
        }

        _app = new WebApplicationFactory<KeysApi.Program>().WithWebHostBuilder(builder => builder
            .UseSetting("hostBuilder:reloadConfigOnChange", "false").UseEnvironment(environment).UseContentRoot(Root));
    }

    /// <summary>The app started for production, with one settings file.</summary>
    public static SettingsFolder With(string settings) => new("Production", ("appsettings.json", settings));

    public string Root { get; } = Directory.CreateTempSubdirectory("settings").FullName;

    public WebApplicationFactory<KeysApi.Program> App => _app;

    public void Write(string name, byte[] content)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }

    public Task<CheckReport> Report() => _app.ConfigurationHoldsNoSecrets("OrdersApiSecurity.cs", 12).EvaluateAsync();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(Root, recursive: true);
    }
}
