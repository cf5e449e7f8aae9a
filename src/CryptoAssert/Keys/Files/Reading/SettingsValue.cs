namespace CryptoAssert.Keys.Files.Reading;

/// <summary>A value of a settings file.</summary>
/// <param name="File">The file as the report names it: <c>appsettings.Production.json</c>.</param>
/// <param name="Path">As in the configuration: <c>Jwt:Key</c>.</param>
/// <param name="Text">The value; never printed.</param>
/// <param name="IsNumber">It stands there without quotation marks.</param>
internal sealed record SettingsValue(string File, string Path, string Text, bool IsNumber)
{
    /// <summary>Environments that are nobody's production, in small letters.</summary>
    private static readonly string[] DevelopmentNames =
        ["development", "dev", "local", "test", "tests", "testing", "integrationtest", "integrationtests", "e2e", "ci"];

    /// <summary>It is read on machines of developers and tests only.</summary>
    public bool IsDevelopment { get; } = IsOfDevelopment(File);

    public override string ToString() => $"{File}, {Path}";

    private static bool IsOfDevelopment(string file)
    {
        var parts = System.IO.Path.GetFileNameWithoutExtension(file).Split('.');
        return parts.Length > 1 && DevelopmentNames.Contains(parts[^1].ToLowerInvariant(), StringComparer.Ordinal);
    }
}
