using System.Runtime.CompilerServices;

namespace CryptoAssert.Tests.Docs;

/// <summary>
/// A document of the repository, parts of which are generated and kept equal: between "begin" and "end" comments.
/// </summary>
internal static class Document
{
    public static string Root { get; } = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    /// <summary>Demands that the part of a document equals the generated text; with APPROVE=1 it is written instead.</summary>
    public static void Holds(string path, string part, string generated)
    {
        var text = Read(path);
        var (begin, end) = ($"<!-- {part}: begin (generated) -->\n", $"<!-- {part}: end -->");
        var start = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var stop = text.IndexOf(end, StringComparison.Ordinal);
        Assert.True(start >= begin.Length && stop >= start, $"{path} has no part '{part}'.");
        var wanted = generated.ReplaceLineEndings("\n").Trim() + "\n";
        if (Approved.Approving)
        {
            File.WriteAllText(Path.Combine(Root, path), text[..start] + wanted + text[stop..]);
            return;
        }

        Assert.True(text[start..stop] == wanted, $"{path}, part '{part}', is out of date. Run the tests with APPROVE=1 and "
            + $"read the diff. It should be:\n{wanted}");
    }

    /// <summary>Demands that a part of the README is the code between "// begin" and "// end" of the calling file.</summary>
    public static void HoldsExample(string part, [CallerFilePath] string file = "")
    {
        var lines = File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n').Select(line => line.Length >= 8 && line[..8].Trim().Length == 0 ? line[8..] : line).ToList();
        var (begin, end) = (lines.IndexOf("// begin"), lines.IndexOf("// end"));

        Holds("README.md", part, $"```csharp\n{string.Join('\n', lines[(begin + 1)..end])}\n```");
    }

    private static string FindRoot([CallerFilePath] string file = "")
    {
        var folder = Path.GetDirectoryName(file)!;
        while (!File.Exists(Path.Combine(folder, "CryptoAssert.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("CryptoAssert.sln not found above "
                + "the tests.");
        }

        return folder;
    }
}
