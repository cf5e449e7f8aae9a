using System.Globalization;
using System.Security.Cryptography;

namespace CryptoAssert.Keys.Files.Reading;

/// <summary>
/// The settings files and the files that may hold a private key, in the content root and in the output folder. Folders of tools and of other projects are left out; the number of files and their
/// size are bounded; what is left out is said.
/// </summary>
internal sealed class ShippedFiles
{
    public const int MostFiles = 20_000;
    private const int MostBytesOfSettings = 1 << 20;
    private const int MostBytes = 1 << 18;
    private const int MostBytesInAll = 1 << 28;
    private const int DeepestFolder = 12;

    private static readonly HashSet<string> OtherFolders = new(StringComparer.OrdinalIgnoreCase) { "node_modules", ".git", ".vs", ".idea", ".vscode", "bin", "obj", "bower_components", "TestResults" };
    private static readonly HashSet<string> KeyExtensions = new(StringComparer.OrdinalIgnoreCase)
    {
        "", ".pem", ".key", ".pfx", ".p12", ".crt", ".cer", ".cert", ".der", ".p8", ".pk8", ".jwk", ".jwks", ".json", ".txt", ".env", ".yml", ".yaml", ".config", ".xml", ".ini", ".conf", ".properties",
    };

    /// <summary>Documentation, lists of dependencies, executables: long ones hold no key, and are not worth a line.</summary>
    private static readonly HashSet<string> LongByNature = new(StringComparer.OrdinalIgnoreCase) { ".xml", ".json", ".txt", "" };

    /// <summary>What the build writes.</summary>
    private static readonly string[] OfTheBuild = [".deps.json", ".runtimeconfig.json", ".staticwebassets.endpoints.json", ".staticwebassets.runtime.json", "MvcTestingAppManifest.json"];

    private static readonly HashSet<string> KeyStores = new(StringComparer.OrdinalIgnoreCase) { ".jks", ".keystore", ".ppk", ".kdbx", ".bks" };

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, int> _skipped = new(StringComparer.Ordinal);
    private int _met;
    private long _bytes;

    public List<ShippedFile> Files { get; } = [];

    /// <summary>Settings files that could not be read, and why.</summary>
    public List<string> Unread { get; } = [];

    /// <summary>What was left out.</summary>
    public IEnumerable<string> Skipped => _skipped.Select(pair => pair.Value == 1 ? pair.Key : string.Create(CultureInfo.InvariantCulture, $"{pair.Key} ({pair.Value} times)"));

    /// <summary>Files of the output folder that were copied there from the project of the tests are not the app's.</summary>
    /// <param name="contentRoot">The folder from which the app reads its settings.</param>
    /// <param name="output">The folder of its assembly.</param>
    /// <param name="loaded">Full paths of other files that the configuration reads.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static ShippedFiles Find(string contentRoot, string output, IReadOnlyCollection<string> loaded, CancellationToken cancellationToken)
    {
        var files = new ShippedFiles();
        files.Add(contentRoot, "", null, loaded, cancellationToken);
        if (output.Length > 0 && !Same(contentRoot, output))
        {
            files.Add(output, "output folder/", ProjectAbove(output, contentRoot), loaded, cancellationToken);
        }

        return files;
    }

    private static bool Same(string left, string right) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(left)) == Path.TrimEndingDirectorySeparator(Path.GetFullPath(right));

    /// <summary>The folder of the project that is built into the output folder, unless it is the app's own.</summary>
    private static string? ProjectAbove(string output, string contentRoot)
    {
        for (var (folder, i) = (Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(output)), 0); folder is not null && i < 6; (folder, i) = (Path.GetDirectoryName(folder), i + 1))
        {
            if (IsProject(folder))
            {
                return Same(folder, contentRoot) ? null : folder;
            }
        }

        return null;
    }

    private static bool IsProject(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder, "*.*proj").Any();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void Add(string root, string prefix, string? tests, IReadOnlyCollection<string> loaded, CancellationToken cancellationToken)
    {
        var folders = new Queue<(string Path, int Depth)>([(root, 0)]);
        while (folders.TryDequeue(out var folder))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                foreach (var path in Directory.EnumerateFiles(folder.Path).Order(StringComparer.Ordinal))
                {
                    if (_met >= MostFiles)
                    {
                        Skip(string.Create(CultureInfo.InvariantCulture, $"everything after {MostFiles:N0} files"));
                        return;
                    }

                    _met++;
                    AddFile(path, Path.GetRelativePath(root, path), prefix, tests, loaded);
                }

                Descend(folders, folder);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Skip("a folder that cannot be read");
            }
        }
    }

    private void Descend(Queue<(string Path, int Depth)> folders, (string Path, int Depth) folder)
    {
        foreach (var child in Directory.EnumerateDirectories(folder.Path).Order(StringComparer.Ordinal))
        {
            if (OtherFolders.Contains(Path.GetFileName(child)))
            {
                Skip($"the folder {Path.GetFileName(child)}");
            }
            else if (new DirectoryInfo(child).LinkTarget is not null)
            {
                Skip("a folder that is a link");
            }
            else if (IsProject(child))
            {
                Skip($"the project in {Path.GetFileName(child)}");
            }
            else if (folder.Depth >= DeepestFolder)
            {
                Skip("a folder that is too deep");
            }
            else
            {
                folders.Enqueue((child, folder.Depth + 1));
            }
        }
    }

    private void AddFile(string path, string relative, string prefix, string? tests, IReadOnlyCollection<string> loaded)
    {
        var name = Path.GetFileName(path);
        var isSettings = (name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) || loaded.Contains(path, StringComparer.Ordinal);
        if (KeyStores.Contains(Path.GetExtension(name)))
        {
            Skip($"{name}, a key store of a kind that is not read");
        }

        if (!isSettings && (!KeyExtensions.Contains(Path.GetExtension(name)) || Array.Exists(OfTheBuild, end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase))))
        {
            return;
        }

        var shown = prefix + relative.Replace('\\', '/');
        try
        {
            var length = new FileInfo(path).Length;
            if (_bytes > MostBytesInAll && !isSettings)
            {
                Skip(string.Create(CultureInfo.InvariantCulture, $"a file after {MostBytesInAll / (1 << 20)} MB"));
                return;
            }

            if (length > (isSettings ? MostBytesOfSettings : MostBytes))
            {
                TooLong(shown, length, isSettings, Path.GetExtension(name));
                return;
            }

            var bytes = File.ReadAllBytes(path);
            _bytes += length;
            if (tests is not null && isSettings && _names.Contains(shown[prefix.Length..]))
            {
                Skip($"{shown}, of which the content root has its own"); // several apps are built into the folder of their tests, and the last one's file is there
            }
            else if (tests is not null && Path.Combine(tests, relative) is var original && File.Exists(original) && File.ReadAllBytes(original).AsSpan().SequenceEqual(bytes))
            {
                Skip("a file of the tests' own project");
            }
            else if (_seen.Add($"{(isSettings ? name : "")} {Convert.ToHexString(SHA256.HashData(bytes))}"))
            {
                Files.Add(new ShippedFile(shown, bytes, isSettings));
            }

            _names.Add(shown);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (isSettings)
            {
                Unread.Add($"{shown} cannot be read: {exception.GetType().Name}");
            }
            else
            {
                Skip($"{shown}, which cannot be read");
            }
        }
    }

    private void TooLong(string shown, long length, bool isSettings, string extension)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{shown}, {length:N0} bytes long");
        if (isSettings)
        {
            Unread.Add($"{text}, is longer than what is read");
        }
        else if (!LongByNature.Contains(extension))
        {
            Skip(text);
        }
    }

    private void Skip(string what) => _skipped[what] = _skipped.GetValueOrDefault(what) + 1;
}
