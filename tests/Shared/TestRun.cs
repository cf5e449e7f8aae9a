using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CryptoAssert.Tests;

/// <summary>A run of tests in a process of its own, as a user sees it.</summary>
internal static partial class TestRun
{
    /// <summary><c>dotnet test</c> of a built project.</summary>
    public static Task<string> DotnetTestAsync(string assembly, string? flaw, params string[] arguments) =>
        OfAsync(["test", assembly, "--logger", "console;verbosity=normal", .. arguments], flaw);

    /// <summary>Any <c>dotnet</c> command; its output without what differs from run to run.</summary>
    public static async Task<string> OfAsync(IEnumerable<string> arguments, string? flaw)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_hostBuilder__reloadConfigOnChange"] = "false";
        start.Environment["FLAW"] = flaw ?? "";
        foreach (var inherited in start.Environment.Keys.Where(name => name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(inherited);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return Scrub(output + await errors);
    }

    /// <summary>What the run says of one failed test, from its name to the next test or the end.</summary>
    public static string FailureIn(string output) => Failure().Match(output).Value.TrimEnd();

    private static string Scrub(string output, [CallerFilePath] string file = "")
    {
        var repository = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
        output = Approved.Scrub(output.ReplaceLineEndings("\n").Replace(repository, "/repo", StringComparison.Ordinal)
            .Replace("/_/", "/repo/", StringComparison.Ordinal)); // as a build in CI names the repository
        output = Durations().Replace(output, "[1 s]");
        output = Versions().Replace(output, "${tool} 1.0");
        return Frames().Replace(output, ":line 10");
    }

    [GeneratedRegex(@"^ *Failed .*?(?=^ *(Passed|Skipped|Failed) |^ *(Attachments|Total tests|Test Run|Test run summary|In process file))", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Failure();

    [GeneratedRegex(@"[\[(](< )?\d+(\.\d+)? ?m?s( \d+ ?ms)?[\])]", RegexOptions.ExplicitCapture)]
    private static partial Regex Durations();

    [GeneratedRegex(@"(?<tool>TUnit|VSTest version) v?\d+\.\d+\S*", RegexOptions.ExplicitCapture)]
    private static partial Regex Versions();

    [GeneratedRegex(@":line \d+")]
    private static partial Regex Frames();
}
