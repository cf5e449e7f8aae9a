using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>A service on disk: its keys in files of their kids' names, its public files beside them.</summary>
internal static class KeyDirectory
{
    private static readonly Lazy<string> LazyRoot = new(() => Directory.CreateTempSubdirectory("orders-api-").FullName);

    /// <summary>The directory of the keys, with the service's own in it.</summary>
    public static string With(ServiceKey key)
    {
        var keys = Directory.CreateDirectory(Path.Combine(LazyRoot.Value, "keys")).FullName;
        var publicFiles = Directory.CreateDirectory(Path.Combine(LazyRoot.Value, "wwwroot")).FullName;
        File.WriteAllBytes(Path.Combine(keys, key.Kid), key.Secret);
        File.WriteAllText(Path.Combine(publicFiles, "robots.txt"), "User-agent: *\nDisallow: /\n");
        return keys;
    }

    public static byte[]? Read(string directory, string kid)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(directory, kid));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
